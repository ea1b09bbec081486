import type { Day } from './day.ts'

/** The number of a goal as it was on a day. */
export interface NumberOnDay {
  day: Day
  amount: number
}

/**
 * The way of a goal's number, oldest first: where it began, then the last word of each day it was said. What was said on
 * the first day itself stands instead of the beginning only when nothing else was said: a line has two ends.
 */
export function wayOfNumber(start: NumberOnDay, said: readonly NumberOnDay[]): NumberOnDay[] {
  const days = new Map<Day, number>()
  for (const { day, amount } of said) days.set(day, amount)
  return [start, ...[...days].map(([day, amount]) => ({ day, amount }))]
}

/** Whether the number came closer to the target, by how much; negative when it is further away than at the start. */
export function closerBy({ start, target, now }: { start: number; target: number; now: number }): number {
  const closer = Math.abs(target - start) - Math.abs(target - now)
  // Cents are two places; what is left beyond them is how a computer counts, not how a person does.
  return Math.round(closer * 100) / 100
}

/** Reached or passed, for a number that goes up as well as for one that goes down. */
export const isReached = ({ start, target, now }: { start: number; target: number; now: number }): boolean =>
  target > start ? now >= target : now <= target
