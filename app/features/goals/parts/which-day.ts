import { type Day, sameYear } from '#app/domain/day.ts'
import type { Words } from '#app/i18n/words.ts'
import type { FormError } from '#app/ui/form.ts'

/** Which of the three fields of a day that is over is to be mended: its year, when that is over as a whole. */
export const overAt = (name: string, day: Day, today: Day): string => (sameYear(day, today) ? name : `${name}.year`)

/** A day was chosen and another one typed: the question that names both, so that neither is dropped in silence. */
export function whichDay({ day }: Words, choice: string, typed: Day, field = 'day'): FormError {
  return { field, message: 'goals:error.whichDay', values: { choice, day: day(typed) } }
}
