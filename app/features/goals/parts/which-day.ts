import type { Day } from '#app/domain/day.ts'
import type { Words } from '#app/i18n/words.ts'
import type { FormError } from '#app/ui/form.ts'

/** A day was chosen and another one typed: the question that names both, so that neither is dropped in silence. */
export function whichDay({ day }: Words, choice: string, typed: Day): FormError {
  return { field: 'day', message: 'goals:error.whichDay', values: { choice, day: day(typed) } }
}
