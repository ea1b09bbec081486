import { z } from 'zod'

/** `password`: the account's own, or a code of the backup card. */
export const lockForm = z.object({
  identifier: z.string().min(1, 'account:error.identifierEmpty'),
  password: z.string().min(1, 'account:error.lockEmpty').max(1024, 'account:error.lockWrong'),
})

export type Lock = z.output<typeof lockForm>
