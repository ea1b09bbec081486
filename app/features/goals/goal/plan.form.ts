import { z } from 'zod'
import type { Day } from '#app/domain/day.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { LIFE_AREAS } from '#app/domain/life-area.ts'
import type { TemplateKey } from '#app/domain/template.ts'
import { blanksForm } from '#app/features/goals/builder/builder.form.ts'
import { dayFields, formOfDay, readDay, someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const version = z.coerce.number('common:error.formBroken').int().min(0)
const changeable = { submission, version, ...dayFields('day') }

/** The wording of a goal in own words, its part of life and its day. */
const ownForm = formOfDay((today) =>
  z
    .object({
      ...changeable,
      statement: someWords(GOAL_LIMITS.statement, 'goals:error.whatEmpty'),
      area: z.enum([...LIFE_AREAS, '']).default(''),
    })
    .transform((values, context) => {
      const { submission, version, statement } = values
      const targetDay = readDay(values, 'day', context, { today, required: true })
      return { submission, version, statement, blanks: null, area: values.area || null, targetDay }
    }),
)

/** The blanks of a goal from a template, and its day. */
const templateForm = (key: TemplateKey, today: Day) =>
  z
    .object(changeable)
    .catchall(z.unknown())
    .transform((values, context) => {
      const blanks = blanksForm(key).safeParse({ ...values, press: 'next' })
      for (const issue of blanks.error?.issues ?? []) {
        context.addIssue({ ...issue, code: 'custom', message: issue.message, path: issue.path })
      }
      const targetDay = readDay(values, 'day', context, { today, required: true })
      const { submission, version } = values
      return { submission, version, statement: null, blanks: blanks.data?.blanks ?? {}, area: null, targetDay }
    })

export const planForm = (key: TemplateKey | null, today: Day) =>
  key === null ? ownForm(today) : templateForm(key, today)
