import { z } from 'zod'
import type { Day } from '#app/domain/day.ts'
import { MILESTONE_ABOUTS, MILESTONE_IDEAS, MILESTONE_LIMITS } from '#app/domain/milestone.ts'
import { dayFields, formOfDay, isDayTyped, ownWords, readDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const words = {
  submission,
  text: ownWords(MILESTONE_LIMITS.text),
  about: z
    .enum([...MILESTONE_ABOUTS, ''])
    .default('')
    .transform((about) => about || null),
  note: ownWords(MILESTONE_LIMITS.note),
  onlyMe: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
  ...dayFields('happened'),
}

/** The day it was. A month without a day is enough for what is remembered by its month; without anything it is `ifEmpty`. */
function readWhen(values: Record<string, unknown>, context: z.core.$RefinementCtx, today: Day, ifEmpty: Day | null) {
  const asked = { today, way: 'behind', required: ifEmpty === null } as const
  const monthOnly = !values['happened.day'] && Boolean(values['happened.month'])
  const whole = monthOnly ? { ...values, 'happened.day': '1' } : values
  const day = isDayTyped(values, 'happened') || ifEmpty === null ? readDay(whole, 'happened', context, asked) : ifEmpty
  return { day: day ?? today, monthOnly }
}

/** A new moment; without a day it is of today. */
export const newMilestoneForm = formOfDay((today) =>
  z
    .object({
      ...words,
      idea: z
        .enum([...MILESTONE_IDEAS, ''], 'common:error.formBroken')
        .default('')
        .transform((idea) => idea || null),
    })
    .transform((values, context) => {
      const { submission, idea, text, about, note, onlyMe } = values
      return { submission, idea, text, about, note, onlyMe, ...readWhen(values, context, today, today) }
    }),
)

export const milestoneForm = formOfDay((today) =>
  z
    .object({ ...words, version: z.coerce.number('common:error.formBroken').int().min(0) })
    .transform((values, context) => {
      const { submission, text, about, note, onlyMe, version } = values
      return { submission, version, text, about, note, onlyMe, ...readWhen(values, context, today, null) }
    }),
)

export const pressForm = z.object({ submission })
