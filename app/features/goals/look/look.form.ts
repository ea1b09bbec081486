import { z } from 'zod'
import { CHECK_IN_WORDS } from '#app/domain/check-in.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { REVIEW_DECISIONS, REVIEW_WINDOWS } from '#app/domain/review.ts'
import { amount } from '#app/features/goals/parts/amount.form.ts'
import { dayFields, formOfDay, ownWords, readOtherDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

export const checkInForm = z.object({
  submission,
  how: z.enum(CHECK_IN_WORDS, 'common:error.choose'),
  note: ownWords(GOAL_LIMITS.note),
  amount,
  onlyMe: z.literal('yes').optional(),
})

export const reviewForm = z.object({ submission, decision: z.enum(REVIEW_DECISIONS, 'common:error.choose') })

const windows = ['own', ...REVIEW_WINDOWS.map(String)] as [string, ...string[]]

const windowOf = (choice: string | null) => REVIEW_WINDOWS.find((each) => String(each) === choice) ?? null

export const reviewWordsForm = formOfDay((today) =>
  z
    .object({
      submission,
      helped: ownWords(GOAL_LIMITS.note),
      inTheWay: ownWords(GOAL_LIMITS.note),
      willChange: ownWords(GOAL_LIMITS.note),
      window: z.enum(windows).optional(),
      ...dayFields('day'),
    })
    .transform((values, context) => {
      const { choice, own, beside } = readOtherDay(values, values.window, context, { today, required: true })
      const { submission, helped, inTheWay, willChange } = values
      return { submission, helped, inTheWay, willChange, window: windowOf(choice), day: own, beside: windowOf(beside) }
    }),
)

/** The look is put on another day; why, if there is something to say. */
export const laterForm = formOfDay((today) =>
  z
    .object({
      submission,
      reason: ownWords(GOAL_LIMITS.card),
      window: z.enum(windows, 'common:error.choose').optional(),
      ...dayFields('day'),
    })
    .transform((values, context) => {
      const { choice, own, beside } = readOtherDay(values, values.window, context, { today, required: true })
      if (choice === null) context.addIssue({ code: 'custom', message: 'common:error.choose', path: ['window'] })
      const { submission, reason } = values
      return { submission, reason, window: windowOf(choice), day: own, beside: windowOf(beside) }
    }),
)
