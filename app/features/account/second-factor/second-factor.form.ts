import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

/** Six digits of an app, or a recovery code; spaces between the digits, as apps show them, are fine. */
const code = z.string().min(1, 'account:error.secondEmpty').max(40, 'account:error.secondWrong')

export const secondFactorForm = z.object({ submission, code, next: z.string().max(2000).catch('') })

export type SecondFactor = z.output<typeof secondFactorForm>
