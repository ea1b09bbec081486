import type { Participant } from '#app/domain/actor.ts'
import { type ContactAddress, deleteContact, once, write } from '#db'

/** Takes a place away at once: its codes open nothing any more, and what waited to be sent there is not sent. */
export async function removeAddress(
  actor: Participant,
  { id, channel }: ContactAddress,
  submission: string,
): Promise<void> {
  const { personId } = actor
  await write((trx) =>
    once<object, never>(trx, actor, submission, async () => {
      await deleteContact(trx, personId, id)
      return { kind: 'address-removed', subject: { kind: 'address', id }, personId, fields: [channel], answer: {} }
    }),
  )
}
