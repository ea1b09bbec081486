import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const confirmForm = z.object({
  submission,
  password: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.currentWrong'),
  next: z.string().max(2000).catch(''),
})

export type Confirmation = z.output<typeof confirmForm>
