/** *How is it going?*: three words, because a scale would be a mark. */
export const CHECK_IN_WORDS = ['well', 'slowly', 'stuck'] as const
export type CheckInWord = (typeof CHECK_IN_WORDS)[number]

/** How far a goal with a number has come. */
export interface Measure {
  unit: string | null
  start: number
  target: number
  now: number
}

/**
 * The measure of a goal, or null when it has none worth drawing. A target equal to the start has no way between.
 */
export function measureOf(goal: {
  measureUnit: string | null
  measureStart: number | null
  measureTarget: number | null
  measureNow: number | null
}): Measure | null {
  if (goal.measureTarget === null) return null
  const start = goal.measureStart ?? 0
  if (start === goal.measureTarget) return null
  return { unit: goal.measureUnit, start, target: goal.measureTarget, now: goal.measureNow ?? start }
}

/** The share of the way from start to target, 0 to 1; works for goals that count down (a debt) as well. */
export function shareOfTheWay(measure: Measure): number {
  const share = (measure.now - measure.start) / (measure.target - measure.start)
  return Math.min(1, Math.max(0, share))
}
