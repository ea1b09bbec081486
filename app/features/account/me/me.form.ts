import { z } from 'zod'
import { nameMaxLength } from '#app/domain/actor.ts'
import { submission } from '#app/server/submission.form.ts'

export const meForm = z.object({
  submission,
  version: z.coerce.number('common:error.formBroken').int().min(0),
  name: z.string().max(nameMaxLength, 'account:error.nameLong').default(''),
  programme: z.string().max(40, 'common:error.formBroken').default(''),
})

export type MeInput = z.output<typeof meForm>
