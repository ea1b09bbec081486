import type { DaysAsked } from '#app/domain/time-line.ts'

/** The two days an address asks for, as they stand in it. */
export function daysIn(url: string): DaysAsked {
  const asked = new URL(url).searchParams
  return { thenDay: asked.get('then'), nowDay: asked.get('now') }
}
