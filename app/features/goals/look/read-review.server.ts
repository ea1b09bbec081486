import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { dayToLookAgain, REVIEW_WINDOWS } from '#app/domain/review.ts'
import { nextStep } from '#app/domain/step.ts'
import { linesOf } from '#app/domain/story.ts'
import { stillStanding } from '#app/domain/undo.ts'
import { readGoalWithSteps, readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { database, lastReview, listAmounts, listGoalEvents, listNewestGoalEvents } from '#db'

// What happened since, not all that ever happened: the whole story is one press away.
const MOST_LINES = 12
// Far enough back for the day that was chosen last.
const EVENTS_READ = 40

/** To say how it goes: the goal, and what was said of its number. */
export async function readDo(actor: Participant, goalId: string | undefined) {
  const goal = await readOwnGoal(actor, goalId)
  return { goal, said: await listAmounts(database(), actor.personId, goal.id) }
}

/** What happened since the goal was last looked at. The last look itself is not news. */
export async function readReview(actor: Participant, goalId: string | undefined) {
  const goal = await readOwnGoal(actor, goalId)
  const story = stillStanding(await listGoalEvents(database(), actor.personId, goal.id))
  const last = story.findLastIndex((event) => event.kind === 'review' || event.kind === 'review-words')
  // The order of steps is no news to anybody.
  const since = linesOf(story.slice(last + 1).filter((event) => event.kind !== 'steps-moved'))
  return { goal, lines: since.slice(-MOST_LINES), more: since.length > MOST_LINES }
}

/** The second screen belongs to a look that was just saved; without one it leads to the first. */
export async function readReviewWords(actor: Participant, goalId: string | undefined) {
  const goal = await readOwnGoal(actor, goalId)
  const review = await lastReview(database(), actor.personId, goal.id)
  if (!review) throw seeOther(`/goals/${goal.id}/review`)
  return { goal, review, windows: windowsFrom(actor.today) }
}

const windowsFrom = (today: Day) => REVIEW_WINDOWS.map((days) => ({ days, day: dayToLookAgain(today, days) }))

/** To put the look on another day: the days that are offered. */
export async function readLater(actor: Participant, goalId: string | undefined) {
  return { goal: await readOwnGoal(actor, goalId), windows: windowsFrom(actor.today) }
}

/** What happens next: the day to look again, and the first step still open. */
export async function readNext(actor: Participant, goalId: string | undefined) {
  const { goal, steps, today } = await readGoalWithSteps(actor, goalId)
  const review = await lastReview(database(), actor.personId, goal.id)
  const events = stillStanding(await listNewestGoalEvents(database(), actor.personId, goal.id, EVENTS_READ))
  const planned = events.findLast(({ kind }) => kind === 'postponed' || kind === 'review')
  const why = planned?.kind === 'postponed' ? planned.reason : null
  return { goal, nextStep: nextStep(steps, today), review: review ?? null, why, today }
}
