import { z } from 'zod'
import { STANDINGS } from '#app/domain/circle.ts'
import { submission } from '#app/server/submission.form.ts'

export const inviteForm = z.object({ submission, standing: z.enum(STANDINGS, 'family:error.whoEmpty') })

export type Invite = z.output<typeof inviteForm>
