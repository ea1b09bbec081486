import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const eraseForm = z.object({
  submission,
  all: z.literal('yes', 'erase:error.notTicked'),
})
