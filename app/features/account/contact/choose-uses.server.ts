import type { Participant } from '#app/domain/actor.ts'
import { type ContactAddress, once, setContactUses, write } from '#db'
import type { UsesChosen } from './contact.form.ts'

/** What a confirmed place is used for; with nothing ticked nothing is ever sent there. */
export async function chooseUses(
  actor: Participant,
  { id, channel }: ContactAddress,
  { submission, version, use: uses }: UsesChosen,
): Promise<{ done: object } | { refused: 'stale' }> {
  const { personId } = actor
  return write((trx) =>
    once<object, 'stale'>(trx, actor, submission, async () => {
      if (!(await setContactUses(trx, personId, { id, version, uses }))) return { refused: 'stale' }
      const subject = { kind: 'address', id }
      return { kind: 'address-changed', subject, personId, fields: [channel, ...uses], answer: {} }
    }),
  )
}
