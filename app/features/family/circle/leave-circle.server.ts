import type { Participant } from '#app/domain/actor.ts'
import { findMembership, leaveCircle, once, waitForMembership, write } from '#db'

/** Out of my circle, with name and things, at once. Nobody is told; pressed again, nothing changes. */
export function leaveMyCircle(actor: Participant, submission: string): Promise<{ done: null } | { refused: 'none' }> {
  return write((trx) =>
    once<null, 'none'>(trx, actor, submission, async () => {
      await waitForMembership(trx, actor.personId)
      const mine = await findMembership(trx, actor.personId)
      if (!mine || !(await leaveCircle(trx, actor.personId, actor.now))) return { refused: 'none' }
      const subject = { kind: 'circle', id: mine.circleId }
      return { kind: 'circle-left', subject, personId: actor.personId, answer: null }
    }),
  )
}
