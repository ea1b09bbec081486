import { type Day, daysBetween } from './day.ts'

/**
 * Days before the last day of a release from which its owner reads that it ends: two weeks to think about it, and once more
 * when it was put away then.
 */
export const SAID_BEFORE = [14, 3] as const
export type SaidBefore = (typeof SAID_BEFORE)[number]

/** Which of the two it is time for, on the person's own day; null while it is too early, once it was put away, or after the last day. */
export function endingToSay(untilDay: Day, today: Day, putAway: readonly SaidBefore[] = []): SaidBefore | null {
  const left = daysBetween(today, untilDay)
  if (left < 0) return null
  const said = SAID_BEFORE.findLast((days) => left <= days)
  return said === undefined || putAway.includes(said) ? null : said
}
