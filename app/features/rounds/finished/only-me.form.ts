import { z } from 'zod'
import { submission } from '#app/server/submission.form.ts'

/** Who sees a finished round: the whole of it, and its rows one by one. */
export const onlyMeForm = z.object({
  submission,
  version: z.coerce.number('common:error.formBroken').int().positive(),
  round: z.literal('yes').optional(),
  rows: z.preprocess(
    (sent) => (sent === undefined || sent === '' ? [] : [sent].flat()),
    z.array(z.string().max(40)).max(40, 'common:error.formBroken'),
  ),
})
