import type { Participant } from '#app/domain/actor.ts'
import { becomeAdult, findMembership, once, publishLines, type Reader, waitForMembership, write } from '#db'

/** Whether somebody has a teenager's account, or stands in their circle as one. */
export const isTeenager = async (db: Reader, { personId, teenager }: Participant): Promise<boolean> =>
  teenager === true || (await findMembership(db, personId))?.standing === 'teenager'

/**
 * *I am 18 now*: an adult's account everywhere from this moment on, by one's own word. Goals that were shown to the circle are
 * shown there no longer, because an adult's are not.
 */
export function growUp(
  actor: Participant,
  submission: string,
): Promise<{ done: null } | { refused: 'not-a-teenager' }> {
  return write((trx) =>
    once<null, 'not-a-teenager'>(trx, actor, submission, async () => {
      await waitForMembership(trx, actor.personId)
      if (!(await isTeenager(trx, actor))) return { refused: 'not-a-teenager' }
      await becomeAdult(trx, actor.personId)
      await publishLines(trx, actor.personId, actor.now)
      const subject = { kind: 'person', id: actor.personId }
      return { kind: 'teenager-grown-up', subject, personId: actor.personId, answer: null }
    }),
  )
}
