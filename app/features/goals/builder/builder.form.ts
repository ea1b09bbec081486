import { z } from 'zod'
import { GOAL_LIMITS, TARGET_SPANS } from '#app/domain/goal.ts'
import { LIFE_AREAS } from '#app/domain/life-area.ts'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { BLANK_LIMITS, blanksOf, type FilledBlanks, isTemplateKey, type TemplateKey } from '#app/domain/template.ts'
import { asDigits, dayFields, formOfDay, numberFrom, ownWords, readOtherDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'
import { STEP_SPANS } from './goal-draft.ts'

// Every question can be left with *keep as draft*: then nothing is asked of it but that it fits.
const press = z.enum(['next', 'keep']).default('next')
const version = z.coerce.number('common:error.formBroken').int().min(0)

const what = {
  statement: ownWords(GOAL_LIMITS.statement),
  area: z.enum(LIFE_AREAS).optional(),
  press,
}

function askForWords(input: { statement: string; area?: string; press: string }, context: z.core.$RefinementCtx) {
  if (input.press === 'next' && !input.area && input.statement === '') {
    context.addIssue({ code: 'custom', message: 'goals:error.whatEmpty', path: ['statement'] })
  }
}

/** A press that begins a goal with words that stand elsewhere. */
export const beginForm = z.object({ submission })

export const newGoalForm = z
  .object({ submission, ...what, fromArea: z.enum(LIFE_AREAS).optional() })
  .superRefine(askForWords)
export const whatForm = z.object({ version, ...what }).superRefine(askForWords)

export const ideasForm = z.object({
  version,
  // One of ours, or one an agency brought along: read before the form is.
  template: z.custom<TemplateKey>((key) => typeof key === 'string' && isTemplateKey(key), 'goals:error.ideaNone'),
})

/** The blanks of one template: numbers as numbers, a time as HH:MM, words as typed. */
export function blanksForm(key: TemplateKey) {
  return z
    .object({ version, press })
    .catchall(z.unknown())
    .transform((values, context) => {
      const blanks: FilledBlanks = {}
      for (const { name, type } of blanksOf(key)) {
        const typed = String(values[name] ?? '')
        if (values.press === 'keep' && typed === '') continue
        const refuse = (message: string, params?: Record<string, number>) =>
          context.addIssue({ code: 'custom', message, path: [name], ...(params && { params }) })
        if (typed === '') refuse('goals:error.blankEmpty')
        else if (type === 'text') {
          if (typed.length > BLANK_LIMITS.text) refuse('common:error.tooLong', { limit: BLANK_LIMITS.text })
          else blanks[name] = typed
        } else if (type === 'time') {
          const time = /^([01]?\d|2[0-3])[:.：]([0-5]\d)$/.exec(asDigits(typed))
          if (time) blanks[name] = `${(time[1] ?? '').padStart(2, '0')}:${time[2]}`
          else refuse('goals:error.timeUnknown')
        } else {
          const number = numberFrom(typed)
          const most = BLANK_LIMITS[type]
          const fits =
            number !== null && number > 0 && number <= most && (type === 'amount' || Number.isInteger(number))
          if (fits) blanks[name] = number
          else refuse('goals:error.numberUnknown', { most })
        }
      }
      return { version: values.version, press: values.press, blanks }
    })
}

export const whenForm = formOfDay((today) =>
  z
    .object({
      version,
      press,
      span: z.enum([...TARGET_SPANS, 'own'], 'goals:error.whenNone').optional(),
      ...dayFields('day'),
    })
    .transform((values, context) => {
      const { choice, own, beside } = readOtherDay(values, values.span, context, {
        today,
        required: values.press === 'next',
      })
      if (values.press === 'next' && choice === null) {
        context.addIssue({ code: 'custom', message: 'goals:error.whenNone', path: ['span'] })
      }
      return { version: values.version, press: values.press, span: choice, own, beside }
    }),
)

export const firstStepForm = formOfDay((today) =>
  z
    .object({
      version,
      press,
      step: ownWords(STEP_LIMITS.text),
      stepWhen: z.enum(STEP_SPANS).optional(),
      ...dayFields('day'),
    })
    .transform((values, context) => {
      if (values.press === 'next' && values.step === '') {
        context.addIssue({ code: 'custom', message: 'goals:error.stepEmpty', path: ['step'] })
      }
      const { choice, own, beside } = readOtherDay(values, values.stepWhen, context, {
        today,
        required: values.press === 'next',
      })
      const { version, press, step } = values
      return { version, press, step, stepWhen: choice, own, beside }
    }),
)

export const readBackForm = z.object({
  version,
  press: z.enum(['save', 'keep']).default('save'),
  area: z.enum([...LIFE_AREAS, '']).default(''),
  start: z.enum(['now', 'later']).default('now'),
  onlyMe: z.literal('yes').optional(),
  /** It was said that what it was written for is a goal by now. */
  apart: z.literal('yes').optional(),
})
