import { addDays, type Day, earlier } from './day.ts'
import { type GoalStatus, renewBy } from './goal.ts'

/** In how many days to look again. Thirty is filled in; the first month is when people stop coming back. */
export const REVIEW_WINDOWS = [7, 14, 30, 90] as const
export type ReviewWindow = (typeof REVIEW_WINDOWS)[number]
export const USUAL_WINDOW: ReviewWindow = 30

export const REVIEW_DECISIONS = ['keep', 'change', 'achieved', 'set-aside'] as const
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number]

/** The day to look again, this many days after today. */
export function dayToLookAgain(today: Day, window: ReviewWindow): Day {
  return addDays(today, window)
}

/** Why a day to look again is refused, or null. Two looks of one day would be one. */
export function refuseReviewDay(day: Day, lookedAt: Day, today: Day): 'past' | 'before-last' | 'too-far' | null {
  if (day < today) return 'past'
  if (day <= lookedAt) return 'before-last'
  return day > renewBy(today) ? 'too-far' : null
}

/** The first look at a new goal: in thirty days, or on its target day when that comes sooner. */
export function firstReviewDay(today: Day, targetDay: Day): Day {
  const usual = dayToLookAgain(today, USUAL_WINDOW)
  return targetDay > today ? earlier(usual, targetDay) : usual
}

/** The status a goal has after looking again. Going on, or changing something, wakes a goal kept for later. */
export function statusAfter(decision: ReviewDecision): GoalStatus {
  switch (decision) {
    case 'achieved':
      return 'achieved'
    case 'set-aside':
      return 'set-aside'
    case 'keep':
    case 'change':
      return 'now'
  }
}
