import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const passwordForm = z.object({
  submission,
  passwordNow: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.currentWrong'),
  password: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.passwordLong'),
})

export type NewPassword = z.output<typeof passwordForm>
