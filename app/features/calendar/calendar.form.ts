import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

export const startFeedForm = z.object({ submission })

/** `next`: the page with the button, to go back to. */
export const stopFeedForm = z.object({ submission, next: z.string().optional() })
