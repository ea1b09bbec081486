import { z } from 'zod'
import { CHECK_IN_WORDS } from '#app/domain/check-in.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { REVIEW_DECISIONS, REVIEW_WINDOWS } from '#app/domain/review.ts'
import { amount } from '#app/features/goals/parts/amount.form.ts'
import { ownWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

export const checkInForm = z.object({
  submission,
  how: z.enum(CHECK_IN_WORDS, 'common:error.choose'),
  note: ownWords(GOAL_LIMITS.note),
  amount,
  onlyMe: z.literal('yes').optional(),
})

export const reviewForm = z.object({ submission, decision: z.enum(REVIEW_DECISIONS, 'common:error.choose') })

const windows = REVIEW_WINDOWS.map(String) as [string, ...string[]]

export const reviewWordsForm = z.object({
  submission,
  helped: ownWords(GOAL_LIMITS.note),
  inTheWay: ownWords(GOAL_LIMITS.note),
  willChange: ownWords(GOAL_LIMITS.note),
  window: z
    .enum(windows)
    .optional()
    .transform((days) => REVIEW_WINDOWS.find((each) => String(each) === days) ?? null),
})
