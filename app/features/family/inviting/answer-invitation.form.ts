import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

/** `end`: *Not* to somebody who waits, or taking back what nobody used yet. */
export const answerInvitationForm = z.object({ submission, do: z.enum(['let-in', 'end'], 'common:error.formBroken') })
