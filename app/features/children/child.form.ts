import { z } from 'zod'
import { AGE_BANDS, CHILD_LIMITS, looksLikeDate } from '#app/domain/child-moments.ts'
import { someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const child = {
  submission,
  nickname: someWords(CHILD_LIMITS.nickname, 'children:error.nickname').superRefine((nickname, context) => {
    if (looksLikeDate(nickname)) context.addIssue({ code: 'custom', message: 'children:error.date' })
  }),
  band: z.enum(AGE_BANDS, 'children:error.band'),
}

export const newChildForm = z.object(child)
export const childForm = z.object({
  ...child,
  version: z.coerce.number('common:error.formBroken').int().min(0),
})

/** Off my pages, or back on them. */
export const standingForm = z.object({ submission, to: z.enum(['off', 'on'], 'common:error.formBroken') })
