import { z } from 'zod'

export const signInForm = z.object({
  identifier: z.string().min(1, 'account:error.identifierEmpty'),
  password: z.string().min(1, 'account:error.passwordEmpty').max(1024, 'account:error.signInWrong'),
  /** nobody else opens this phone: stay signed in */
  own: z.literal('yes').optional(),
  next: z.string().max(2000).catch(''),
})

export type SignIn = z.output<typeof signInForm>
