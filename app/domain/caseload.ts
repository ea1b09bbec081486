import { addDays, type Day, earlier, later } from './day.ts'
import { type GoalStatus, needsNewDates, type PlanDays, standing } from './goal.ts'
import { nextStep, openReviewDays, type StepStatus } from './step.ts'

/** What a worker may see of a step and of a goal, as far as these rules need it. */
export interface StepSeen {
  status: StepStatus
  day: Day | null
  reviewDay: Day | null
  doneDay: Day | null
  position: number
}

export interface GoalSeen<S extends StepSeen> {
  status: GoalStatus
  lookedAt: Day
  reviewDay: Day
  achievedDay: Day | null
  steps: readonly S[]
}

/** The next step of all goals worked on now. */
export function nextStepOf<S extends StepSeen>(goals: readonly GoalSeen<S>[], today: Day): S | null {
  const now = goals.filter((goal) => goal.status === 'now')
  return nextStep(
    now.flatMap((goal) => goal.steps),
    today,
  )
}

/** Pins of one day: more appointments than it has, and a list that stays one page of paper. */
export const MOST_PINS = 40

/** In the order in which they were pinned, of those who are. */
export function inOrderPinned<P extends { personId: string; pinnedAt: string | null }>(people: readonly P[]): P[] {
  const key = ({ pinnedAt, personId }: P) => `${pinnedAt} ${personId}`
  return people.filter((one) => one.pinnedAt !== null).sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** Before the first look, what was done in these days is still worth a word; what is older is another time's. */
const WORTH_A_WORD_DAYS = 30

/** The days that say what is new to a worker who has not looked yet. */
export interface Beginning {
  /** the first day of the history that is shown */
  fromDay: Day
  signedDay: Day
  /** the day the person came; nothing here is older */
  joinedDay: Day
}

/** From which day on something is new to this worker: their last look, or the signing and never more than a month back. */
export function newSince(lastLook: Day | null, { fromDay, signedDay, joinedDay }: Beginning, today: Day): Day {
  if (lastLook !== null) return lastLook
  const aMonthBack = later(addDays(signedDay, -WORTH_A_WORD_DAYS), addDays(today, -WORTH_A_WORD_DAYS))
  return later(fromDay, later(earlier(joinedDay, signedDay), aMonthBack))
}

/** Something to say well done for: a step done or a goal reached since then. */
export function wellDoneSince<S extends StepSeen>(goals: readonly GoalSeen<S>[], since: Day) {
  const reached = goals.filter((goal) => goal.achievedDay !== null && goal.achievedDay >= since)
  const done = goals.flatMap((goal) => goal.steps.filter((step) => step.doneDay !== null && step.doneDay >= since))
  return { reached, done }
}

/** `answers`: those of a questionnaire that an agency brought along. */
export type NewsKind =
  | 'shows'
  | 'goal-new'
  | 'goal-reached'
  | 'step-done'
  | 'qol'
  | 'calmap'
  | 'bridge'
  | 'moment'
  | 'answers'

export interface News {
  kind: NewsKind
  day: Day
  /** which questionnaire, where an agency brought it along */
  instrument?: string
}

/** The latest of what is new, or null. */
export function latestNews(news: readonly News[]): News | null {
  return news.reduce<News | null>((best, one) => (best === null || one.day > best.day ? one : best), null)
}

/**
 * The news in the goals a worker may see, from a day on. `writtenDay` is the day a goal came to Footbridge: a sheet that was
 * typed in carries an older day, and is new all the same.
 */
export function goalNews<S extends StepSeen>(
  goals: readonly (GoalSeen<S> & { writtenDay: Day })[],
  since: Day,
): News[] {
  const { reached, done } = wellDoneSince(goals, since)
  return [
    ...goals
      .filter((goal) => goal.writtenDay >= since)
      .map((goal) => ({ kind: 'goal-new' as const, day: goal.writtenDay })),
    ...reached.map((goal) => ({ kind: 'goal-reached' as const, day: goal.achievedDay as Day })),
    ...done.map((step) => ({ kind: 'step-done' as const, day: step.doneDay as Day })),
  ]
}

export function planOf<S extends StepSeen>(goal: GoalSeen<S>): PlanDays {
  const { status, lookedAt, reviewDay, steps } = goal
  return { status, lookedAt, reviewDay, stepReviewDays: openReviewDays(steps) }
}

/** Whether some plan is due for a look, or needs new dates within 14 days. Counted for nobody: a word, never a number. */
export function talkAbout<S extends StepSeen>(goals: readonly GoalSeen<S>[], today: Day) {
  const plans = goals.filter((goal) => goal.status === 'now').map(planOf)
  return {
    timeToLook: plans.some((plan) => standing(plan, today) === 'time-to-review'),
    newDates: plans.some((plan) => needsNewDates(plan, today)),
  }
}

/**
 * The number of each goal as a worker reads it: in the order in which goals got theirs, then of those that get theirs with this
 * look, the oldest first. It counts only what this worker is shown, so that no hole tells of a goal shown to nobody or to
 * another worker (docs/decisions/0008-numbers-of-goals.md).
 */
export function numbersSeen(
  goals: readonly { id: string; number: number | null; createdAt: string }[],
): Map<string, number> {
  const key = ({ createdAt, id }: (typeof goals)[number]) => `${createdAt} ${id}`
  const inOrder = [...goals].sort(
    (one, other) =>
      (one.number ?? Number.MAX_SAFE_INTEGER) - (other.number ?? Number.MAX_SAFE_INTEGER) ||
      (key(one) < key(other) ? -1 : 1),
  )
  return new Map(inOrder.map(({ id }, at) => [id, at + 1]))
}
