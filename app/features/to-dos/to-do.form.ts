import { z } from 'zod'
import { TO_DO_LIMITS } from '#app/domain/to-do.ts'
import { dayFields, formOfDay, readDay, someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const version = z.coerce.number('common:error.formBroken').int().min(0)

const words = {
  submission,
  text: someWords(TO_DO_LIMITS.text, 'to-dos:error.empty'),
  ...dayFields('day'),
}

export const newToDoForm = formOfDay((today) =>
  z.object(words).transform((values, context) => {
    const { submission, text } = values
    return { submission, text, day: readDay(values, 'day', context, { today }) }
  }),
)

export const toDoForm = formOfDay((today) =>
  z.object({ ...words, version }).transform((values, context) => {
    const { submission, text, version } = values
    return { submission, version, text, day: readDay(values, 'day', context, { today }) }
  }),
)

export const markToDoForm = z.object({ submission, done: z.enum(['yes', 'no']) })

export const removeToDoForm = z.object({ submission })
