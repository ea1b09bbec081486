import { z } from 'zod'
import { CHECK_IN_WORDS } from '#app/domain/check-in.ts'
import type { Day } from '#app/domain/day.ts'
import { FAMILY_GOAL_LIMITS, monthsAhead } from '#app/domain/family-goal.ts'
import { dayFields, formOfDay, ownWords, readDay, someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const version = z.coerce.number('common:error.formBroken').int().min(0)
const limits = FAMILY_GOAL_LIMITS

/** Any of several: one value of a form is a text, more are a list. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()))

const words = {
  submission,
  statement: someWords(limits.statement, 'family-goals:error.empty'),
  times: z.enum(['', '1', '2', '3', '4', '5', '6', '7'], 'common:error.formBroken').default(''),
  if_this: ownWords(limits.words),
  then_we: ownWords(limits.words),
  reward: ownWords(limits.words),
  month: z.string().max(10).default(''),
  asked: several,
}

type Words = { [Name in keyof typeof words]: z.output<(typeof words)[Name]> }

/** What families write of a goal; half of *if … then we …* asks for the other half. */
function readWords(values: Words, months: readonly Day[], context: z.core.$RefinementCtx) {
  const { submission, statement, times, if_this: ifThis, then_we: thenWe, reward, month, asked } = values
  if ((ifThis === '') !== (thenWe === ''))
    context.addIssue({
      code: 'custom',
      message: 'family-goals:error.half',
      path: [ifThis === '' ? 'if_this' : 'then_we'],
    })
  const byMonth = months.find((one) => one === month) ?? null
  if (month !== '' && byMonth === null)
    context.addIssue({ code: 'custom', message: 'common:error.formBroken', path: ['month'] })
  return {
    submission,
    asked,
    statement,
    timesAWeek: times === '' ? null : Number(times),
    ifThis: ifThis || null,
    thenWe: thenWe || null,
    reward: reward || null,
    byMonth,
  }
}

export const newFamilyGoalForm = formOfDay((today) =>
  z.object(words).transform((values, context) => readWords(values, monthsAhead(today), context)),
)

/** `kept` is the month the goal is for already, which may have gone by: it can stay, or go. */
export const familyGoalForm = (today: Day, kept: Day | null) =>
  z.object({ ...words, version }).transform((values, context) => ({
    ...readWords(values, monthsAhead(today, kept), context),
    version: values.version,
  }))

export const answerForm = z.object({ submission, answer: z.enum(['yes', 'no', 'leave']) })

export const statusForm = z.object({ submission, status: z.enum(['now', 'achieved', 'set-aside']) })

const step = {
  submission,
  text: someWords(limits.step, 'family-goals:error.emptyStep'),
  /** nobody, everyone, or the id of somebody who takes part */
  doer: z.string().max(40).default('nobody'),
  ...dayFields('day'),
  day_shown: z.string().optional(),
}

export const newStepForm = formOfDay((today) =>
  z.object(step).transform((values, context) => {
    const { submission, text, doer, day_shown } = values
    return { submission, text, doer, day: readDay(values, 'day', context, { today }), dayShown: day_shown === 'yes' }
  }),
)

export const stepForm = formOfDay((today) =>
  z.object({ ...step, version, press: z.enum(['save', 'remove']).default('save') }).transform((values, context) => {
    const { submission, text, doer, day_shown, version, press } = values
    const day = readDay(values, 'day', context, { today })
    return { submission, text, doer, day, dayShown: day_shown === 'yes', version, press }
  }),
)

export const markForm = z.object({ submission, done: z.enum(['yes', 'no']) })

export const checkInForm = z.object({
  submission,
  going: z.enum(CHECK_IN_WORDS, 'family-goals:error.going'),
  note: ownWords(limits.note),
})

export const removeCheckInForm = z.object({ submission })
