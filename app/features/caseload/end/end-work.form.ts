import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const endWorkForm = z.object({ submission })
