import { z } from 'zod'
import { CHILD_AREAS, CHILD_IDEAS, CHILD_LIMITS } from '#app/domain/child-moments.ts'
import type { Day } from '#app/domain/day.ts'
import { MILESTONE_ABOUTS, MILESTONE_IDEAS, MILESTONE_LIMITS } from '#app/domain/milestone.ts'
import { dayFields, formOfDay, isDayTyped, ownWords, readDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const tick = z
  .literal('yes')
  .optional()
  .transform((ticked) => ticked === 'yes')

const words = {
  submission,
  text: ownWords(MILESTONE_LIMITS.text),
  about: z
    .enum([...MILESTONE_ABOUTS, ''])
    .default('')
    .transform((about) => about || null),
  note: ownWords(MILESTONE_LIMITS.note),
  area: z
    .enum([...CHILD_AREAS, ''], 'common:error.formBroken')
    .default('')
    .transform((area) => area || null),
  coming: tick,
  place: ownWords(CHILD_LIMITS.place),
  onlyMe: tick,
  shown: tick,
  ...dayFields('happened'),
}

/** The day it was. A month without a day is enough for what is remembered by its month; without anything it is `ifEmpty`. */
function readWhen(values: Record<string, unknown>, context: z.core.$RefinementCtx, today: Day, ifEmpty: Day | null) {
  const monthOnly = !values['happened.day'] && Boolean(values['happened.month'])
  const asked = {
    // A month without its year may be this one, though its first day is over.
    today: monthOnly && values.coming ? (`${today.slice(0, 7)}-01` as Day) : today,
    way: values.coming ? 'ahead' : 'behind',
    required: ifEmpty === null || values.coming === true,
  } as const
  const whole = monthOnly ? { ...values, 'happened.day': '1' } : values
  const day = isDayTyped(values, 'happened') || asked.required ? readDay(whole, 'happened', context, asked) : ifEmpty
  return { day: day ?? today, monthOnly }
}

type Words = z.output<z.ZodObject<typeof words>>

/** The form without the parts of its day. */
function saidIn({ submission, text, about, note, area, coming, place, onlyMe, shown }: Words) {
  return { submission, text, about, note, area, coming, place, onlyMe, shown }
}

/** A new moment; without a day it is of today. */
export const newMilestoneForm = formOfDay((today) =>
  z
    .object({
      ...words,
      idea: z
        .enum([...MILESTONE_IDEAS, ...CHILD_IDEAS, ''], 'common:error.formBroken')
        .default('')
        .transform((idea) => idea || null),
    })
    .transform((values, context) => {
      return { ...saidIn(values), idea: values.idea, ...readWhen(values, context, today, today) }
    }),
)

export const milestoneForm = formOfDay((today) =>
  z
    .object({ ...words, version: z.coerce.number('common:error.formBroken').int().min(0) })
    .transform((values, context) => {
      return { ...saidIn(values), version: values.version, ...readWhen(values, context, today, null) }
    }),
)

export const pressForm = z.object({ submission })
