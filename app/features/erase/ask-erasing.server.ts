import type { Participant } from '#app/domain/actor.ts'
import { goneAt } from '#app/domain/erasing.ts'
import { endOtherSessions, insertErasure, once, stopShowing, write } from '#db'

/**
 * Hides everything of this person at once and for everybody: nothing is shown any more, the calendar's address ends, every
 * other device is signed out. It is all gone seven days later, unless the person stops it.
 */
export async function askErasing(actor: Participant, submission: string, sessionId: string): Promise<void> {
  await write((trx) =>
    once<null>(trx, actor, submission, async () => {
      await insertErasure(trx, actor, { askedAt: actor.now, dueAt: goneAt(actor.now) })
      await stopShowing(trx, { personId: actor.personId, by: 'person', at: actor.now })
      await endOtherSessions(trx, actor.accountId, sessionId)
      const subject = { kind: 'person', id: actor.personId }
      return { kind: 'erasing-asked', subject, personId: actor.personId, answer: null }
    }),
  )
}
