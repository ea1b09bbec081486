import { z } from 'zod'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { dayFields, formOfDay, isDayTyped, ownWords, readOtherDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

/** One step is asked for with the goal; these two are offered after it. */
export const MORE_STEPS = ['one', 'another'] as const

/** The days that a press can say; anything else is typed. */
export const QUICK_DAYS = ['today', 'tomorrow', 'in-a-week'] as const

const quickDay = z.enum([...QUICK_DAYS, '']).default('')

/** Either may stay empty, not both; a day without words is a step still to be named. */
export const moreStepsForm = formOfDay((today) =>
  z
    .object({
      submission,
      one: ownWords(STEP_LIMITS.text),
      another: ownWords(STEP_LIMITS.text),
      oneWhen: quickDay,
      anotherWhen: quickDay,
      ...dayFields('oneDay'),
      ...dayFields('anotherDay'),
    })
    .transform((values, context) => {
      const empty = (name: string) => {
        context.addIssue({ code: 'custom', message: 'goals:error.stepEmpty', path: [name] })
      }
      const hasDay = (name: (typeof MORE_STEPS)[number]) =>
        values[`${name}When`] !== '' || isDayTyped(values, `${name}Day`)
      const steps = MORE_STEPS.flatMap((name) => {
        const text = values[name]
        const quick = values[`${name}When`] || undefined
        const { own, beside } = readOtherDay(values, quick, context, { name: `${name}Day`, today })
        if (text === '' && hasDay(name)) empty(name)
        return text === '' ? [] : [{ name, text, quick, own, beside }]
      })
      if (MORE_STEPS.every((name) => values[name] === '' && !hasDay(name))) empty('one')
      return { submission: values.submission, steps }
    }),
)
