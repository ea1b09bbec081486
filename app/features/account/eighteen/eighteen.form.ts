import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const eighteenForm = z.object({ submission })
