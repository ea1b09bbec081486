import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

const typed = (empty: string, wrong: string) =>
  z.object({
    submission,
    code: z.string().min(1, empty).max(40, wrong),
    next: z.string().max(2000).catch(''),
  })

/** Six digits of an app, or a recovery code; spaces between the digits, as apps show them, are fine. */
export const secondFactorForm = typed('account:error.secondEmpty', 'account:error.secondWrong')

/** A recovery code, where there is a key and no app. */
export const recoveryForm = typed('account:error.inviteEmpty', 'account:error.recoveryWrong')

export type SecondFactor = z.output<typeof secondFactorForm>
