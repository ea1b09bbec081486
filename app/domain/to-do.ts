import { addDays, addMonths, type Day } from './day.ts'
import type { GoalStatus } from './goal.ts'
import { isOpen } from './goal.ts'

/** Longest text and most open papers. The schema, the field and the verb read the same constants. */
export const TO_DO_LIMITS = { text: 300, open: 60 } as const

/** Papers due within two weeks stand on today: sooner would leave no time to find them, later would be noise. */
const SOON_DAYS = 14
const FURTHEST_YEARS = 10

/** The last day that is soon: what has a day up to it is said on today, a day gone by as well. */
export function dueUntil(today: Day): Day {
  return addDays(today, SOON_DAYS)
}

/**
 * Why a day is refused, or null. A day gone by is fine: a paper that was due last week still has to be turned in. Ten years
 * to either side is a slip of the finger.
 */
export function refuseToDoDay(day: Day, today: Day): 'too-far' | null {
  const months = FURTHEST_YEARS * 12
  return day < addMonths(today, -months) || day > addMonths(today, months) ? 'too-far' : null
}

/** Only what is being worked on can be moved: what was reached or put away is out of the way already. */
export function canBecomeToDo(status: GoalStatus): boolean {
  return isOpen(status)
}
