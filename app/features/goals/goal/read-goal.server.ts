import type { Participant } from '#app/domain/actor.ts'
import { coach } from '#app/domain/coach.ts'
import { type PlanDays, standing } from '#app/domain/goal.ts'
import type { GoalEventAt } from '#app/domain/goal-event.ts'
import { canSeeGoal, missingTick, type OurSection, releaseStanding } from '#app/domain/release.ts'
import { openReviewDays } from '#app/domain/step.ts'
import { linesOf } from '#app/domain/story.ts'
import { stillStanding } from '#app/domain/undo.ts'
import { notFound } from '#app/server/respond.server.ts'
import {
  database,
  findGoal,
  type Goal,
  listCards,
  listNewestGoalEvents,
  listPotholes,
  listReleases,
  listSteps,
  type Step,
} from '#db'

/** One goal of this participant; 404 for anybody else's and for none. */
export async function readOwnGoal(actor: Participant, goalId: string | undefined) {
  const goal = goalId ? await findGoal(database(), actor.personId, goalId) : undefined
  if (!goal) throw notFound()
  return goal
}

/** The days that say how a plan stands. */
export function planDays(goal: Goal, steps: readonly Step[]): PlanDays {
  const { status, lookedAt, reviewDay } = goal
  return { status, lookedAt, reviewDay, stepReviewDays: openReviewDays(steps) }
}

/** The names of the workers who can see this goal today, and of those who see the others and miss a tick for this one. */
async function whoSees(actor: Participant, goal: Goal): Promise<{ seenBy: string[]; keptFrom: KeptFrom | null }> {
  if (goal.onlyMe) return { seenBy: [], keptFrom: null }
  const releases = await listReleases(database(), actor.personId)
  const live = releases.filter((one) => releaseStanding(one, actor.today) === 'live')
  const namesOf = (some: typeof live) => [...new Set(some.map((one) => one.worker.name))]
  const kept = live.filter((one) => missingTick(one, goal) !== null)
  const tick = kept[0] ? missingTick(kept[0], goal) : null
  return {
    seenBy: namesOf(live.filter((one) => canSeeGoal(one, goal))),
    keptFrom: tick && { names: namesOf(kept), tick },
  }
}

/** A tick of its own that is off, and who does not see this goal for it. */
export interface KeptFrom {
  names: string[]
  tick: OurSection
}

// The page of a goal stays light: the newest few lines, and the check-in among what happened lately.
const EVENTS_READ = 40
const NEWEST_LINES = 4

/** Everything the page of one goal shows: six statements, however long its story. */
export async function readGoalPage(actor: Participant, goalId: string | undefined) {
  const goal = await readOwnGoal(actor, goalId)
  const db = database()
  const steps = await listSteps(db, actor.personId, goal.id)
  const cards = await listCards(db, actor.personId, [goal.id])
  const events = await listNewestGoalEvents(db, actor.personId, goal.id, EVENTS_READ)
  const lastMove = stillStanding(events).findLast(({ kind }) => kind === 'papers')
  const measure = cards.find((card) => card.card === 'measure')
  return {
    goal,
    steps,
    potholes: await listPotholes(db, actor.personId, [goal.id]),
    cards,
    newest: linesOf(events).slice(-NEWEST_LINES),
    lastCheckIn: stillStanding(events).findLast(isCheckIn) ?? null,
    isAmongPapers: goal.status === 'set-aside' && lastMove?.kind === 'papers' && lastMove.moved,
    ...(await whoSees(actor, goal)),
    standing: standing(planDays(goal, steps), actor.today),
    letters: actor.letters,
    coachLines: coach(actor.letters, { ...goal, measureText: measure?.text ?? null }),
    today: actor.today,
  }
}

const isCheckIn = ({ kind }: GoalEventAt) => kind === 'check-in' || kind === 'check-in-corrected'

export type GoalPage = Awaited<ReturnType<typeof readGoalPage>>

/** The goal and its steps: for the pages of one step, of the plan, of looking again. */
export async function readGoalWithSteps(actor: Participant, goalId: string | undefined) {
  const goal = await readOwnGoal(actor, goalId)
  const steps = await listSteps(database(), actor.personId, goal.id)
  return { goal, steps, today: actor.today, standing: standing(planDays(goal, steps), actor.today) }
}
