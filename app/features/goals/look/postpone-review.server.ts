import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { isOpen } from '#app/domain/goal.ts'
import { keptChange } from '#app/domain/kept.ts'
import { dayToLookAgain, type ReviewWindow, refuseReviewDay } from '#app/domain/review.ts'
import { isStillOpen, stepReviewDay } from '#app/domain/step.ts'
import { changeGoal, said } from '#app/features/goals/parts/goal-change.server.ts'
import { listSteps, updateGoal, updateStep } from '#db'

export interface Later {
  submission: string
  reason: string
  window: ReviewWindow | null
  day: Day | null
}

type Refused = 'not-open' | 'past' | 'before-last' | 'too-far'

/**
 * Puts the look at a goal on another day. Steps whose own day would ask for it sooner are looked at on that day too: a
 * step's review day is its day unless the person changes it, and that is what happens here.
 */
export function postponeReview(
  actor: Participant,
  goalId: string,
  input: Later,
): Promise<{ done: { goalId: string } } | { refused: 'not-found' | Refused }> {
  return changeGoal<{ goalId: string }, Refused>(actor, goalId, input.submission, async (trx, goal) => {
    if (!isOpen(goal.status)) return { refused: 'not-open' }
    const to = input.window === null ? input.day : dayToLookAgain(actor.today, input.window)
    if (to === null) return { refused: 'past' }
    const refusal = refuseReviewDay(to, goal.lookedAt, actor.today)
    if (refusal) return { refused: refusal }
    const ownerId = actor.personId
    const changed = keptChange('goal', goalId, goal, { reviewDay: to })
    await updateGoal(trx, ownerId, goalId, { reviewDay: to, updatedAt: actor.now })
    for (const step of await listSteps(trx, ownerId, goalId)) {
      const day = stepReviewDay(step)
      if (!isStillOpen(step.status) || day === null || day <= goal.lookedAt || day >= to) continue
      await updateStep(trx, ownerId, step.id, { reviewDay: to })
      changed.push(...keptChange('step', step.id, step, { reviewDay: to }))
    }
    const reason = said(actor, input.reason)
    return {
      kind: 'review-postponed',
      fields: ['review-day', ...(reason ? ['reason'] : [])],
      events: [{ kind: 'postponed', from: goal.reviewDay, to, reason, changed }],
      answer: { goalId },
    }
  })
}
