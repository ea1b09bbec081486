import { z } from 'zod'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { numberFrom } from '#app/server/fields.form.ts'

/** A number of a goal's measure, as these readers write it; nothing written is no number. */
export const amount = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed === '') return null
    const number = numberFrom(typed)
    if (number !== null && number <= GOAL_LIMITS.amount) return number
    context.addIssue({ code: 'custom', message: 'goals:error.numberUnknown', params: { most: GOAL_LIMITS.amount } })
    return z.NEVER
  })
