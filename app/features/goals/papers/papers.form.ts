import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const papersForm = z.object({ submission, papers: z.enum(['move', 'stay'], 'common:error.choose') })

export const backToGoalForm = z.object({ submission })
