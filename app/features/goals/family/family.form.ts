import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const familyForm = z.object({ submission, shown: z.enum(['yes', 'no'], 'common:error.choose') })
