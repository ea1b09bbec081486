import type { Participant } from '#app/domain/actor.ts'
import {
  findMembership,
  findUntoldSince,
  hideFrom,
  letSee,
  once,
  readCircle,
  waitForCircle,
  waitForMembership,
  waitForShowing,
  write,
} from '#db'

/** `quiet`: what this person does reaches nobody now, so nobody new is let see them. */
export type LetSeeRefusal = 'not-found' | 'quiet'

/**
 * Lets somebody of my circle read my name and what I show, or no longer. Nobody is told. What they show is read by me only
 * while I let them see mine. While I am quiet, or all showing is stopped, it can only be taken back. Only of somebody who
 * lets me read their name: of everybody else I do not know that they are there.
 */
export function setLetSee(
  actor: Participant,
  memberId: string,
  { submission, see }: { submission: string; see: 'yes' | 'no' },
): Promise<{ done: null } | { refused: LetSeeRefusal }> {
  return write((trx) =>
    once<null, LetSeeRefusal>(trx, actor, submission, async () => {
      await waitForShowing(trx, actor.personId)
      await waitForMembership(trx, actor.personId)
      const mine = await findMembership(trx, actor.personId)
      if (!mine) return { refused: 'not-found' }
      await waitForCircle(trx, mine.circleId)
      const circle = await readCircle(trx, actor.personId)
      if (!circle?.members.some(({ personId }) => personId === memberId)) return { refused: 'not-found' }
      if (see === 'yes' && (await findUntoldSince(trx, actor.personId)) !== null) return { refused: 'quiet' }
      const welcome = { circleId: circle.circleId, personId: actor.personId, memberId }
      await (see === 'yes' ? letSee(trx, welcome, actor.now) : hideFrom(trx, welcome))
      const subject = { kind: 'circle', id: circle.circleId }
      const kind = see === 'yes' ? 'circle-let-see' : 'circle-hidden-from'
      return { kind, subject, personId: actor.personId, answer: null }
    }),
  )
}
