import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const handedCodeForm = z.object({
  submission,
  identifier: z.string().min(1, 'account:error.identifierEmpty'),
  code: z.string().min(1, 'account:error.inviteEmpty').max(40, 'account:error.handedWrong'),
  password: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.passwordLong'),
})

export type UseHandedCode = z.output<typeof handedCodeForm>
