import { z } from 'zod'
import { nameMaxLength } from '#app/domain/actor.ts'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { submission } from '#app/server/submission.form.ts'

/** Rules about what the values mean (is it an identifier, is the password long enough) are asked of the domain by the verb. */
export const signUpForm = z.object({
  submission,
  name: z.string().max(nameMaxLength, 'account:error.nameLong').default(''),
  identifier: z
    .string()
    .min(1, 'account:error.identifierEmpty')
    .max(identifierMaxLength, 'account:error.identifierUnknown'),
  password: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.passwordLong'),
  programme: z.string().max(40, 'common:error.formBroken').default(''),
  next: z.string().max(2000).catch(''),
})

export type SignUp = z.output<typeof signUpForm>
