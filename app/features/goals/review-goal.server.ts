import type { Participant } from '#app/domain/actor.ts'
import { isOpen } from '#app/domain/goal.ts'
import type { GoalEvent } from '#app/domain/goal-event.ts'
import { keptChange, keptWhole } from '#app/domain/kept.ts'
import { dayToLookAgain, type ReviewDecision, statusAfter, USUAL_WINDOW } from '#app/domain/review.ts'
import { insertReview, newId, updateGoal } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'

/**
 * The first screen of *Look again*: what now? It is saved at once with the usual day to look again, so that somebody who
 * stops here has looked.
 */
export function reviewGoal(
  actor: Participant,
  goalId: string,
  input: { submission: string; decision: ReviewDecision },
): Promise<{ done: { reviewId: string; decision: ReviewDecision } } | { refused: 'not-found' | 'not-open' }> {
  const { submission, decision } = input
  return changeGoal<{ reviewId: string; decision: ReviewDecision }, 'not-open'>(
    actor,
    goalId,
    submission,
    async (trx, goal) => {
      if (!isOpen(goal.status)) return { refused: 'not-open' }
      const ownerId = actor.personId
      const status = statusAfter(decision)
      const nextDay = isOpen(status) ? dayToLookAgain(actor.today, USUAL_WINDOW) : null
      const reviewId = newId()
      const review = { day: actor.today, decision, nextDay, createdAt: actor.now }
      await insertReview(trx, { id: reviewId, goalId, ownerId, ...review })
      const changes = {
        status,
        ...(nextDay && { reviewDay: nextDay }),
        achievedDay: status === 'achieved' ? actor.today : null,
      }
      await updateGoal(trx, ownerId, goalId, { ...changes, updatedAt: actor.now })
      const changed = [...keptWhole('review', reviewId, null, review), ...keptChange('goal', goalId, goal, changes)]
      const events: GoalEvent[] = [{ kind: 'review', decision, changed }]
      if (status !== goal.status) events.push({ kind: 'status', from: goal.status, to: status, reason: null })
      return {
        kind: 'goal-reviewed',
        subject: { kind: 'review', id: reviewId },
        fields: ['decision', 'next-day'],
        events,
        answer: { reviewId, decision },
      }
    },
  )
}
