import type { Participant } from '#app/domain/actor.ts'
import { canMove, type GoalStatus, isReopening } from '#app/domain/goal.ts'
import type { GoalEvent } from '#app/domain/goal-event.ts'
import { keptChange, keptWhole } from '#app/domain/kept.ts'
import { firstReviewDay } from '#app/domain/review.ts'
import { insertReview, newId, type Trx, updateGoal } from '#db'
import { takePaperBack } from './papers/kept-paper.server.ts'
import { changeGoal, said } from './parts/goal-change.server.ts'

export interface StatusChange {
  submission: string
  to: GoalStatus
  reason: string
}

/** Keeps a goal for later, marks it reached, puts it away, or picks it up again. The reason is never asked for twice. */
export function changeGoalStatus(
  actor: Participant,
  goalId: string,
  input: StatusChange,
): Promise<{ done: { goalId: string; status: GoalStatus } } | { refused: 'not-found' | 'not-allowed' }> {
  return changeGoal<{ goalId: string; status: GoalStatus }, 'not-allowed'>(
    actor,
    goalId,
    input.submission,
    async (trx, goal) => {
      if (!canMove(goal.status, input.to)) return { refused: 'not-allowed' }
      const reopened = isReopening(goal.status, input.to)
      const changes = {
        status: input.to,
        achievedDay: input.to === 'achieved' ? actor.today : null,
        // What lay for a year would otherwise ask for new dates in the minute it is picked up.
        ...(reopened && goal.reviewDay <= actor.today && { reviewDay: firstReviewDay(actor.today, goal.targetDay) }),
      }
      await updateGoal(trx, actor.personId, goalId, { ...changes, updatedAt: actor.now })
      // A goal that was moved to the papers would stand in both.
      const paper = reopened ? await takePaperBack(trx, actor, goal) : []
      const changed = [...keptChange('goal', goalId, goal, changes), ...paper]
      const looked = input.to === 'achieved' ? await lookReached(trx, actor, goalId) : []
      return {
        kind: 'goal-status-changed',
        fields: ['status', ...(input.reason ? ['reason'] : [])],
        events: [
          ...looked,
          { kind: 'status', from: goal.status, to: input.to, reason: said(actor, input.reason), changed },
          ...(paper.length > 0 ? [{ kind: 'papers' as const, moved: false, from: goal.status, to: input.to }] : []),
        ],
        answer: { goalId, status: input.to },
      }
    },
  )
}

/** A goal that is reached was looked at, whichever button said so: the celebration asks this look what helped. */
async function lookReached(trx: Trx, actor: Participant, goalId: string): Promise<GoalEvent[]> {
  const reviewId = newId()
  const review = { day: actor.today, decision: 'achieved' as const, nextDay: null, createdAt: actor.now }
  await insertReview(trx, { id: reviewId, goalId, ownerId: actor.personId, ...review })
  return [{ kind: 'review', decision: 'achieved', changed: keptWhole('review', reviewId, null, review) }]
}
