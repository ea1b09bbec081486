import type { Participant } from '#app/domain/actor.ts'
import { reachableFrom } from '#app/domain/message.ts'
import { readPhone } from '#app/server/identity/identifier.server.ts'
import { sendSoon } from '#app/server/post/post-round.server.ts'
import { channelsOpen } from '#app/server/post/ways.server.ts'
import { endPageDraft, insertContact, listContact, once, write } from '#db'
import type { NewAddress } from './contact.form.ts'
import { sendConfirmingCode } from './send-confirming-code.server.ts'

/** More than anybody has; fewer than would make a list to send to. */
export const MOST_ADDRESSES = 5

export type AddressRefusal = 'unknown' | 'not-safe' | 'too-many'

/**
 * Adds a place where I can be written to and sends a code there. Where somebody else may read it and I am not sure, nothing
 * is sent and nothing kept, of what was typed before it was sent either. Whether others have the same place is not asked: a phone may be a family's.
 */
export async function addAddress(
  actor: Participant,
  input: NewAddress,
): Promise<{ done: { id: string } } | { refused: AddressRefusal }> {
  if (input.reader === 'not-safe') {
    await write((trx) => endPageDraft(trx, actor))
    return { refused: 'not-safe' }
  }
  const place = reachableFrom(input.address, readPhone)
  if (!place || !channelsOpen().includes(place.channel)) return { refused: 'unknown' }
  const { personId, now: at } = actor
  const outcome = await write((trx) =>
    once<{ id: string }, AddressRefusal>(trx, actor, input.submission, async () => {
      const all = await listContact(trx, personId)
      const known = all.find(({ address }) => address === place.address)
      if (!known && all.length >= MOST_ADDRESSES) return { refused: 'too-many' }
      const id = known?.id ?? (await insertContact(trx, { personId, ...place, at }))
      if (!known?.isConfirmed) await sendConfirmingCode(trx, actor, { id, address: place.address })
      const subject = { kind: 'address', id }
      return { kind: 'address-added', subject, personId, fields: [place.channel, input.reader], answer: { id } }
    }),
  )
  sendSoon()
  return outcome
}
