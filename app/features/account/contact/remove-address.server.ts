import type { Participant } from '#app/domain/actor.ts'
import { deleteContact, findContact, once, write } from '#db'

/**
 * Takes a place away at once: its codes open nothing any more, and what waited to be sent there is not sent. Sent twice, the
 * second finds it gone and is answered like the first.
 */
export async function removeAddress(
  actor: Participant,
  id: string,
  submission: string,
): Promise<{ done: object } | { refused: 'not-found' }> {
  const { personId } = actor
  return write((trx) =>
    once<object, 'not-found'>(trx, actor, submission, async () => {
      const place = await findContact(trx, personId, id)
      if (!place) return { refused: 'not-found' }
      await deleteContact(trx, personId, id)
      const subject = { kind: 'address', id }
      return { kind: 'address-removed', subject, personId, fields: [place.channel], answer: {} }
    }),
  )
}
