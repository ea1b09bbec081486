import type { Participant } from '#app/domain/actor.ts'
import type { CheckInWord } from '#app/domain/check-in.ts'
import { findFamilyGoal, insertFamilyCheckIn, newId, once, removeFamilyCheckIn, write } from '#db'

type Done = { familyGoalId: string }

/** How it goes with what the family does together, in a word and perhaps a note: read by those who take part. */
export function checkInFamilyGoal(
  actor: Participant,
  familyGoalId: string,
  { submission, going, note }: { submission: string; going: CheckInWord; note: string },
): Promise<{ done: Done } | { refused: 'not-found' }> {
  return write((trx) =>
    once<Done, 'not-found'>(trx, actor, submission, async () => {
      const { personId, today, now, language } = actor
      const goal = await findFamilyGoal(trx, personId, familyGoalId)
      if (goal?.part !== 'taking-part') return { refused: 'not-found' }
      const id = newId()
      const said = { note: note || null, language: note ? language : null }
      await insertFamilyCheckIn(trx, { id, goalId: goal.id, ownerId: personId, day: today, going, at: now, ...said })
      return {
        kind: 'family-check-in-added',
        subject: { kind: 'family-check-in', id },
        personId,
        fields: ['going', ...(note ? ['note'] : [])],
        answer: { familyGoalId: goal.id },
      }
    }),
  )
}

/** Takes one's own line away. */
export function takeCheckInBack(
  actor: Participant,
  { familyGoalId, familyCheckInId }: { familyGoalId: string; familyCheckInId: string },
  { submission }: { submission: string },
): Promise<{ done: Done } | { refused: 'not-found' }> {
  return write((trx) =>
    once<Done, 'not-found'>(trx, actor, submission, async () => {
      const goal = await findFamilyGoal(trx, actor.personId, familyGoalId)
      if (!goal || !(await removeFamilyCheckIn(trx, actor.personId, familyCheckInId, actor.now)))
        return { refused: 'not-found' }
      return {
        kind: 'family-check-in-removed',
        subject: { kind: 'family-check-in', id: familyCheckInId },
        personId: actor.personId,
        fields: [],
        answer: { familyGoalId },
      }
    }),
  )
}
