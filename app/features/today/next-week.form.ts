import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

/** `undo` names the press that is taken back. */
export const nextWeekForm = z.object({ submission, undo: z.uuid().optional() })
