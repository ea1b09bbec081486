import { z } from 'zod'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { NEED_ANSWERS, STEP_ACTORS, STEP_LIMITS, STEP_STATUSES } from '#app/domain/step.ts'
import { asDigits, dayFields, formOfDay, ownWords, readDay, readOtherDay, someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const version = z.coerce.number('common:error.formBroken').int().min(0)

const clock = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed === '') return null
    const time = /^([01]?\d|2[0-3])[:.：]([0-5]\d)$/.exec(asDigits(typed))
    if (time) return `${(time[1] ?? '').padStart(2, '0')}:${time[2]}`
    context.addIssue({ code: 'custom', message: 'goals:error.timeUnknown' })
    return z.NEVER
  })

const orNone = (limit: number) => ownWords(limit).transform((text) => text || null)

const words = {
  submission,
  text: someWords(STEP_LIMITS.text, 'goals:error.stepEmpty'),
  actor: z.enum(STEP_ACTORS).default('me'),
  actorName: orNone(STEP_LIMITS.actorName),
  time: clock,
  place: orNone(STEP_LIMITS.place),
  need: orNone(STEP_LIMITS.need),
  note: orNone(STEP_LIMITS.note),
  onlyMe: z
    .literal('yes')
    .optional()
    .transform((tick) => tick === 'yes'),
  ...dayFields('day'),
}

export const newStepForm = formOfDay((today) =>
  z.object(words).transform((values, context) => {
    const { submission, text, actor, actorName, time, place, need, note, onlyMe } = values
    const day = readDay(values, 'day', context, { today })
    return { submission, text, actor, actorName, time, place, need, note, onlyMe, day }
  }),
)

export const stepForm = formOfDay((today) =>
  z
    .object({
      ...words,
      version,
      needAnswer: z.enum([...NEED_ANSWERS, '']).default(''),
      ...dayFields('asked'),
      ...dayFields('review'),
    })
    .transform((values, context) => {
      const { submission, version, text, actor, actorName, time, place, need, note, onlyMe } = values
      const day = readDay(values, 'day', context, { today })
      const needAskedDay = readDay(values, 'asked', context, { today, way: 'behind' })
      const reviewDay = readDay(values, 'review', context, { today })
      const needAnswer = values.needAnswer || null
      const said = { text, actor, actorName, time, place, need, note, onlyMe, day }
      return { submission, version, ...said, needAskedDay, needAnswer, reviewDay }
    }),
)

export const markForm = z.object({
  submission,
  status: z.enum([...STEP_STATUSES, 'undo']),
  pothole: z.string().max(60).optional(),
  today: z.literal('yes').optional(),
  from: z.enum(['goal', 'today', 'step']).default('goal'),
})

export const moveForm = z.object({ submission, by: z.enum(['up', 'down']) })

export const wayForm = z.object({
  submission,
  reason: ownWords(STEP_LIMITS.reason),
  // A detour written here and now; both halves or none.
  ifText: ownWords(GOAL_LIMITS.statement),
  thenText: ownWords(GOAL_LIMITS.statement),
})

export const DAY_CHOICES = ['tomorrow', 'next-week', 'own'] as const

export const dayForm = formOfDay((today) =>
  z
    .object({
      submission,
      to: z.enum(DAY_CHOICES, 'common:error.choose').optional(),
      ...dayFields('day'),
    })
    .transform((values, context) => {
      const { choice, own, beside } = readOtherDay(values, values.to, context, { today, required: true })
      if (choice === null) {
        context.addIssue({ code: 'custom', message: 'common:error.choose', path: ['to'] })
        return z.NEVER
      }
      return { submission: values.submission, to: choice, own, beside }
    }),
)
