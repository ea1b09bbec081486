import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import type { FormError } from '#app/ui/form.ts'

const DAYS = {
  past: 'roadmap:error.dayPast',
  'too-far': 'roadmap:error.dayTooFar',
  ahead: 'roadmap:error.dayAhead',
  'too-old': 'roadmap:error.dayTooOld',
} as const

/** What a refused day says, at the day; undefined when it was no day that was refused. */
export function dayError(refused: string): FormError | undefined {
  const message = DAYS[refused as keyof typeof DAYS]
  // Years away: it is the year that was meant otherwise.
  return message && { field: refused.startsWith('too-') ? 'day.year' : 'day', message }
}

/** The way is as long as one printed page. */
export const fullWay = (field: string): FormError => ({
  field,
  message: 'roadmap:error.tooManyStops',
  values: { most: ROADMAP_LIMITS.stops },
})
