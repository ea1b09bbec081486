import { z } from 'zod'
import { occasions } from '#app/domain/round.ts'
import { submission } from '#app/server/submission.form.ts'

/** *Why now?*: one tap, or none. */
export const finishRoundForm = z.object({
  submission,
  occasion: z.enum(occasions, 'common:error.formBroken').optional(),
})
