import type { Day } from '#app/domain/day.ts'
import { renewBy } from '#app/domain/goal.ts'
import type { ReviewWindow } from '#app/domain/review.ts'
import { whichDay } from '#app/features/goals/parts/which-day.ts'
import type { Words } from '#app/i18n/words.ts'
import type { FormError } from '#app/ui/form.ts'

/** Why a day to look again does not fit, with the day from which or up to which one does. */
export function reviewDayError(
  { day }: Words,
  refusal: 'past' | 'before-last' | 'too-far',
  lookedAt: Day,
  today: Day,
): FormError {
  switch (refusal) {
    case 'past':
      return { field: 'day', message: 'goals:error.reviewPast' }
    case 'before-last':
      return { field: 'day', message: 'goals:error.reviewBeforeLast', values: { day: day(lookedAt) } }
    case 'too-far':
      return { field: 'day', message: 'goals:error.reviewTooFar', values: { day: day(renewBy(today)) } }
  }
}

/** A span was chosen and a day typed: which of the two. */
export const besideWindow = (words: Words, window: ReviewWindow, typed: Day): FormError =>
  whichDay(words, words.t('goals:review.inDays', { count: window, days: words.number(window) }), typed)
