import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const firstTimeForm = z.object({
  submission,
  identifier: z.string().min(1, 'account:error.identifierEmpty'),
  code: z.string().min(1, 'account:error.inviteEmpty').max(40, 'account:error.inviteWrong'),
  password: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.passwordLong'),
})

export type FirstTime = z.output<typeof firstTimeForm>
