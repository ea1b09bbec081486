import { z } from 'zod'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { dayFields, dayOf, ownWords, readDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

/** One step is asked for with the goal; these two are offered after it. */
export const MORE_STEPS = ['one', 'another'] as const

/** Either may stay empty, not both; a day without words is a step still to be named. */
export const moreStepsForm = z
  .object({
    submission,
    one: ownWords(STEP_LIMITS.text),
    another: ownWords(STEP_LIMITS.text),
    ...dayFields('oneDay'),
    ...dayFields('anotherDay'),
  })
  .transform((values, context) => {
    const empty = (name: string) => {
      context.addIssue({ code: 'custom', message: 'goals:error.stepEmpty', path: [name] })
    }
    const steps = MORE_STEPS.flatMap((name) => {
      const text = values[name]
      const hasDay = dayOf(values, `${name}Day`) !== 'empty'
      const day = readDay(values, `${name}Day`, context, false)
      if (text === '' && hasDay) empty(name)
      return text === '' ? [] : [{ name, text, day }]
    })
    const nothing = MORE_STEPS.every((name) => values[name] === '' && dayOf(values, `${name}Day`) === 'empty')
    if (nothing) empty('one')
    return { submission: values.submission, steps }
  })
