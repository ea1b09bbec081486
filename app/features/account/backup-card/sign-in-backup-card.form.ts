import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const signInBackupCardForm = z.object({
  submission,
  identifier: z.string().min(1, 'account:error.identifierEmpty'),
  code: z.string().min(1, 'account:error.codeEmpty').max(40, 'account:error.codeWrong'),
  password: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.passwordLong'),
  next: z.string().max(2000).catch(''),
})

export type SignInBackupCard = z.output<typeof signInBackupCardForm>
