import { addDays, addMonths, type Day, daysBetween, earlier, later } from './day.ts'

/**
 * A saved goal is one of these. An unfinished one is a draft, kept elsewhere: it is nobody's business until it is saved.
 */
export const GOAL_STATUSES = ['now', 'later', 'achieved', 'set-aside'] as const
export type GoalStatus = (typeof GOAL_STATUSES)[number]

/** Longest texts and greatest numbers. The schema, the field and the database read the same constants. */
export const GOAL_LIMITS = {
  statement: 300,
  card: 600,
  note: 1000,
  unit: 40,
  amount: 1_000_000,
  goals: 60,
  potholes: 20,
} as const

/** How sure a person is, in words. The first two offer to make the goal smaller. */
export const CONFIDENCES = ['not-sure-yet', 'a-little', 'quite', 'very'] as const
export type Confidence = (typeof CONFIDENCES)[number]

const MOVES: Record<GoalStatus, readonly GoalStatus[]> = {
  now: ['later', 'achieved', 'set-aside'],
  later: ['now', 'achieved', 'set-aside'],
  // What was reached or put away can always be picked up again; a reason is welcome and never asked for.
  achieved: ['now', 'later'],
  'set-aside': ['now', 'later'],
}

/** Whether a goal may go from the one status to the other. Staying is no move. */
export function canMove(from: GoalStatus, to: GoalStatus): boolean {
  return MOVES[from].includes(to)
}

/** A goal being worked on, now or later: it has steps to take and days to look again. */
export function isOpen(status: GoalStatus): boolean {
  return status === 'now' || status === 'later'
}

/** Whether this move picks up something that was reached or put away. */
export function isReopening(from: GoalStatus, to: GoalStatus): boolean {
  return !isOpen(from) && isOpen(to)
}

/** A change of the wording, the measure or the date makes a new revision; anything else leaves the wording as it is. */
export interface Wording {
  statement: string | null
  templateKey: string | null
  templateBlanks: string | null
  targetDay: Day
  measureUnit: string | null
  measureStart: number | null
  measureTarget: number | null
}

export function makesNewRevision(before: Wording, after: Wording): boolean {
  return (
    before.statement !== after.statement ||
    before.templateKey !== after.templateKey ||
    before.templateBlanks !== after.templateBlanks ||
    before.targetDay !== after.targetDay ||
    before.measureUnit !== after.measureUnit ||
    before.measureStart !== after.measureStart ||
    before.measureTarget !== after.measureTarget
  )
}

export type Standing = 'current' | 'time-to-review' | 'run-out'

/** The days that say whether a plan is still good. */
export interface PlanDays {
  status: GoalStatus
  /** The day it was last looked at: the last review, or the day it was written. */
  lookedAt: Day
  /** The day the person chose to look at the whole goal again. */
  reviewDay: Day
  /** The review days of the steps still open: a step's own, or else the day it is planned for. */
  stepReviewDays: readonly Day[]
}

const NEW_DATES_AHEAD = 14

/**
 * The days on which looking at this plan makes sense, after it was last looked at. A step's day that was already
 * there at the last review has had its look: the person knows, and chose to go on.
 */
function reviewDays(plan: PlanDays): [Day, ...Day[]] {
  return [plan.reviewDay, ...plan.stepReviewDays.filter((day) => day > plan.lookedAt)]
}

/** The next day to look at this plan; in the past when that day has come and gone. */
export function nextReviewDay(plan: PlanDays): Day {
  return reviewDays(plan).reduce(earlier)
}

/**
 * The last day to look at a plan that was looked at on that day: it is renewed at least every three months (Alaska's
 * expectations for family plans). Ninety days, which are offered, may be a day more when February is in them.
 */
export function renewBy(lookedAt: Day): Day {
  return later(addMonths(lookedAt, 3), addDays(lookedAt, 90))
}

/**
 * The day after which this plan has run out: its last review day, and never more than three months after it was
 * last looked at (`seeds/003`: "renewed at least every three months").
 */
export function lastReviewDay(plan: PlanDays): Day {
  return earlier(reviewDays(plan).reduce(later), renewBy(plan.lookedAt))
}

/** Where a plan stands on this day; null for a goal that is reached or put away. */
export function standing(plan: PlanDays, today: Day): Standing | null {
  if (!isOpen(plan.status)) return null
  if (today > lastReviewDay(plan)) return 'run-out'
  return today >= nextReviewDay(plan) ? 'time-to-review' : 'current'
}

/** For the worker: the plan runs out within 14 days, or has, so new dates should be planned now. */
export function needsNewDates(plan: PlanDays, today: Day): boolean {
  return isOpen(plan.status) && daysBetween(today, lastReviewDay(plan)) <= NEW_DATES_AHEAD
}

/** How far ahead a target day may lie. Beyond that it is a wish, and more likely a slip of the finger. */
const FURTHEST_YEARS = 10

/** Why a target day is refused, or null. Today is a fine day: some goals are for tonight. */
export function refuseTargetDay(day: Day, today: Day): 'past' | 'too-far' | null {
  if (day < today) return 'past'
  return day > addMonths(today, FURTHEST_YEARS * 12) ? 'too-far' : null
}

/** The spans offered for *by when*, with the day each one means. */
export const TARGET_SPANS = ['1-week', '1-month', '3-months', '6-months', '12-months'] as const
export type TargetSpan = (typeof TARGET_SPANS)[number]

export function targetDayIn(span: TargetSpan, today: Day): Day {
  switch (span) {
    case '1-week':
      return addDays(today, 7)
    case '1-month':
      return addMonths(today, 1)
    case '3-months':
      return addMonths(today, 3)
    case '6-months':
      return addMonths(today, 6)
    case '12-months':
      return addMonths(today, 12)
  }
}
