import { addDays, type Day } from './day.ts'

export const STEP_STATUSES = ['not-started', 'doing', 'done', 'cannot-yet', 'no-longer-needed'] as const
export type StepStatus = (typeof STEP_STATUSES)[number]

/** Who does it: me, my worker, the two of us, somebody else (named in a few words). */
export const STEP_ACTORS = ['me', 'worker', 'both', 'other'] as const
export type StepActor = (typeof STEP_ACTORS)[number]

/** What became of something a step needs, once it was asked for. */
export const NEED_ANSWERS = ['yes', 'no', 'not-yet'] as const
export type NeedAnswer = (typeof NEED_ANSWERS)[number]

export const STEP_LIMITS = {
  text: 200,
  place: 120,
  actorName: 60,
  need: 200,
  note: 1000,
  reason: 300,
  steps: 60,
} as const

const MOVES: Record<StepStatus, readonly StepStatus[]> = {
  'not-started': ['doing', 'done', 'cannot-yet', 'no-longer-needed'],
  doing: ['not-started', 'done', 'cannot-yet', 'no-longer-needed'],
  // Done by mistake, or not quite done: it goes back to where it was.
  done: ['not-started', 'doing', 'cannot-yet'],
  'cannot-yet': ['not-started', 'doing', 'done', 'no-longer-needed'],
  'no-longer-needed': ['not-started', 'doing'],
}

/** Whether a step may go from the one status to the other. Staying is no move. */
export function canMark(from: StepStatus, to: StepStatus): boolean {
  return MOVES[from].includes(to)
}

/** Still to do: not started, under way, or waiting for something in the way to move. */
export function isStillOpen(status: StepStatus): boolean {
  return status === 'not-started' || status === 'doing' || status === 'cannot-yet'
}

interface StepDays {
  status: StepStatus
  day: Day | null
  reviewDay: Day | null
}

/** The day on which looking at this step makes sense: its own review day, or else the day it is planned for. */
export function stepReviewDay(step: StepDays): Day | null {
  return step.reviewDay ?? step.day
}

/** The review days that count for the plan: those of the steps still open. */
export function openReviewDays(steps: readonly StepDays[]): Day[] {
  const days: Day[] = []
  for (const step of steps) {
    const day = stepReviewDay(step)
    if (isStillOpen(step.status) && day !== null) days.push(day)
  }
  return days
}

/** Its day has passed and it is still to do. The screen never says "late": it says from which day it stayed. */
export function isLate(step: { status: StepStatus; day: Day | null }, today: Day): boolean {
  return isStillOpen(step.status) && step.day !== null && step.day < today
}

/** Still to do, and planned for a day after the one its goal is to be reached by. Said, never refused: life moves days. */
export function isAfterGoal(step: { status: StepStatus; day: Day | null }, targetDay: Day | null): boolean {
  return isStillOpen(step.status) && step.day !== null && targetDay !== null && step.day > targetDay
}

/** Soonest first; without a day comes after those with one. */
export function bySoonest(one: { day: Day | null }, other: { day: Day | null }): number {
  if (one.day === other.day) return 0
  if (one.day === null) return 1
  if (other.day === null) return -1
  return one.day < other.day ? -1 : 1
}

/** Can be done as things are: neither over nor with something in the way. */
export function isAble(status: StepStatus): boolean {
  return status === 'not-started' || status === 'doing'
}

/**
 * The next step, the same one for the person and the worker who reads along: the soonest from today on, and when none is
 * left, the one that stayed longest. Equal days keep the order of the steps.
 */
export function nextStep<S extends { status: StepStatus; day: Day | null }>(steps: readonly S[], today: Day): S | null {
  const able = steps.filter((step) => isAble(step.status)).sort(bySoonest)
  return able.find((step) => !isLate(step, today)) ?? able[0] ?? null
}

/** How many steps are done, of those still wanted: a step no longer needed is neither missing nor done. */
export function stepCount(steps: readonly { status: StepStatus }[]): { done: number; all: number } {
  const wanted = steps.filter((step) => step.status !== 'no-longer-needed')
  return { done: wanted.filter((step) => step.status === 'done').length, all: wanted.length }
}

/** All steps are done, so it is time to ask whether the goal is reached. It asks: steps done is not a goal reached. */
export function allDone(steps: readonly { status: StepStatus }[]): boolean {
  const { done, all } = stepCount(steps)
  return all > 0 && done === all
}

/** *Move all to next week*: the same promise, seven days from today. */
export function nextWeek(today: Day): Day {
  return addDays(today, 7)
}

/** The order after one step moved up (-1) or down (+1); unchanged at the ends. */
export function moved(order: readonly string[], stepId: string, by: -1 | 1): string[] {
  const at = order.indexOf(stepId)
  const to = at + by
  const after = [...order]
  const other = after[to]
  if (at < 0 || other === undefined) return after
  after[to] = stepId
  after[at] = other
  return after
}
