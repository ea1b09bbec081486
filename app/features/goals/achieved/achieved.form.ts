import { z } from 'zod'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { ownWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

export const achievedForm = z.object({
  submission,
  helped: ownWords(GOAL_LIMITS.note),
  press: z.enum(['achieved', 'helped']).default('helped'),
})
