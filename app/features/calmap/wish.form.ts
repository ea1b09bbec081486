import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

/** Where I would like to be in one row; '' takes it away. */
export const wishForm = z.object({
  submission,
  wish: z.enum(['', '1', '2', '3', '4', '5'], 'common:error.formBroken'),
})
