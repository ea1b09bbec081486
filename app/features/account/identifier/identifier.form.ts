import { z } from 'zod'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { submission } from '#app/server/submission.form.ts'

export const identifierForm = z.object({
  submission,
  identifier: z
    .string()
    .min(1, 'account:error.identifierEmpty')
    .max(identifierMaxLength, 'account:error.identifierUnknown'),
  passwordNow: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.currentWrong'),
})

export type NewIdentifier = z.output<typeof identifierForm>
