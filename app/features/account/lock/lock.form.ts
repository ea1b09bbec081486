import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

/** `password`: the account's own, or a code of the backup card. */
export const lockForm = z.object({
  submission,
  identifier: z.string().min(1, 'account:error.identifierEmpty'),
  password: z.string().min(1, 'account:error.lockEmpty').max(1024, 'account:error.lockWrong'),
  /** the card is gone too, or used up */
  newCard: z.literal('yes').optional().catch(undefined),
})

export type Lock = z.output<typeof lockForm>
