import { type Day, daysBetween } from './day.ts'
import type { Standing } from './goal.ts'
import { bySoonest, isAble, isLate, type StepStatus } from './step.ts'

/** Away this long, the first line is *Welcome back. Nothing is lost.* and not a list of what was missed. */
const AWAY_DAYS = 14
/** More than three things is a list to be afraid of. */
const MOST_STEPS = 3

/** Whether somebody who was last here on that day has been away. Null means never here before. */
export function wasAway(lastHere: Day | null, today: Day): boolean {
  return lastHere !== null && daysBetween(lastHere, today) >= AWAY_DAYS
}

export interface StepToday {
  id: string
  goalId: string
  /** Order of the step within its goal. */
  position: number
  status: StepStatus
  day: Day | null
}

export interface StepsForToday<S> {
  /** The one with the filled button, or null when every step shown waits for an answer. */
  next: S | null
  /** At most two more: those whose day has passed first, then the soonest. */
  more: S[]
  /** With something in the way, as far as there is room: of each goal the soonest. What was written for that is what can be done. */
  waiting: S[]
  /** How many stayed from an earlier day, shown or not: what *Move all to next week* moves. */
  late: number
}

/** What stayed from an earlier day and can be done as things are: what *Move all to next week* moves. */
export function stepsThatStayed<S extends Pick<StepToday, 'status' | 'day'>>(steps: readonly S[], today: Day): S[] {
  return steps.filter((step) => isAble(step.status) && isLate(step, today)).sort(bySoonest)
}

/**
 * The steps that stand on `/today`: of each goal what is next, what stayed from an earlier day, and what waits because
 * something is in its way.
 */
export function stepsForToday<S extends StepToday>(steps: readonly S[], today: Day): StepsForToday<S> {
  const able = steps.filter((step) => isAble(step.status))
  const late = stepsThatStayed(steps, today)
  const next: S[] = []
  for (const goalId of new Set(able.map((step) => step.goalId))) {
    const first = able
      .filter((step) => step.goalId === goalId && !isLate(step, today))
      .sort((one, other) => bySoonest(one, other) || one.position - other.position)[0]
    if (first) next.push(first)
  }
  next.sort(bySoonest)
  const [first, ...others] = next
  const room = first ? MOST_STEPS - 1 : MOST_STEPS
  const more = [...late, ...others].slice(0, room)
  return { next: first ?? null, more, waiting: firstOfEach(steps).slice(0, room - more.length), late: late.length }
}

/** Of each goal the soonest step with something in its way. */
function firstOfEach<S extends StepToday>(steps: readonly S[]): S[] {
  const waiting = steps.filter((step) => step.status === 'cannot-yet').sort(bySoonest)
  return waiting.filter(({ goalId }, at) => waiting.findIndex((step) => step.goalId === goalId) === at)
}

/** The one goal to look at again: what has run out first, then whose day came first. One, so that it can be done. */
export function goalToLookAt<G extends { standing: Standing | null; nextReviewDay: Day }>(
  goals: readonly G[],
  today: Day,
): G | null {
  // A look put on a later day is not asked for before that day, also when the plan has run out by then.
  const due = goals.filter((goal) => goal.standing !== null && goal.nextReviewDay <= today)
  due.sort((one, other) => {
    if (one.standing !== other.standing) return one.standing === 'run-out' ? -1 : 1
    return one.nextReviewDay < other.nextReviewDay ? -1 : one.nextReviewDay > other.nextReviewDay ? 1 : 0
  })
  return due[0] ?? null
}
