import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

// A phone's answer is about 1,000 letters, with the long keys of some computers 4,000.
const answer = z
  .string('account:error.passkeyEmpty')
  .min(1, 'account:error.passkeyEmpty')
  .max(20_000, 'account:error.passkeyWrong')

export const addPasskeyForm = z.object({ submission, answer })

/** Which key to remove, by its name in the list. */
export const removePasskeyForm = z.object({ remove: z.string().min(1).max(64) })

export const answerForm = z.object({ answer, next: z.string().max(2000).catch('') })

/** A key made on the way in. */
export const keyForm = z.object({ submission, answer, next: z.string().max(2000).catch('') })
