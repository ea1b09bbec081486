import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const letSeeForm = z.object({ submission, see: z.enum(['yes', 'no'], 'common:error.formBroken') })

export const leaveForm = z.object({ submission })

export const quietForm = z.object({ submission, quiet: z.enum(['yes', 'no'], 'common:error.formBroken') })
