import { addMonths, type Day } from './day.ts'
import type { LifeArea } from './life-area.ts'

/**
 * Whether a goal's words stay off what is printed: a paper lies about, and is read by whoever finds it. The person can
 * print them for themselves.
 */
export function keepsItsWords({ onlyMe, lifeArea }: { onlyMe: boolean; lifeArea: LifeArea | null }): boolean {
  return onlyMe || lifeArea === 'safety'
}

/** How old a sheet filled by hand may be when it is typed in: older ones are most likely a slip in the year. */
const OLDEST_SHEET_YEARS = 5

/** The first day a sheet that is typed in today can carry. */
export const firstPaperDay = (today: Day): Day => addMonths(today, -12 * OLDEST_SHEET_YEARS)

/** Why the day on a paper is refused, or null. A sheet written today is fine. */
export function refusePaperDay(day: Day, today: Day): 'future' | 'too-old' | null {
  if (day > today) return 'future'
  return day < firstPaperDay(today) ? 'too-old' : null
}
