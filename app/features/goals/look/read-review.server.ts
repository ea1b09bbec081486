import type { Participant } from '#app/domain/actor.ts'
import { dayToLookAgain, REVIEW_WINDOWS } from '#app/domain/review.ts'
import { nextStep } from '#app/domain/step.ts'
import { isTold } from '#app/features/goals/goal/history-line.tsx'
import { readGoalWithSteps, readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { database, lastReview, listGoalEvents } from '#db'

/** What happened since the goal was last looked at. The last look itself is not news. */
export async function readReview(actor: Participant, goalId: string | undefined) {
  const goal = await readOwnGoal(actor, goalId)
  const events = await listGoalEvents(database(), actor.personId, goal.id)
  const last = events.findLastIndex((event) => event.kind === 'review' || event.kind === 'review-words')
  return { goal, events: events.slice(last + 1).filter(isTold), today: actor.today }
}

/** The second screen belongs to a look that was just saved; without one it leads to the first. */
export async function readReviewWords(actor: Participant, goalId: string | undefined) {
  const goal = await readOwnGoal(actor, goalId)
  const review = await lastReview(database(), actor.personId, goal.id)
  if (!review) throw seeOther(`/goals/${goal.id}/review`)
  const windows = REVIEW_WINDOWS.map((days) => ({ days, day: dayToLookAgain(actor.today, days) }))
  return { goal, review, windows }
}

/** What happens next: the day to look again, and the first step still open. */
export async function readNext(actor: Participant, goalId: string | undefined) {
  const { goal, steps, today } = await readGoalWithSteps(actor, goalId)
  const review = await lastReview(database(), actor.personId, goal.id)
  return { goal, nextStep: nextStep(steps, today), review: review ?? null, today }
}
