import { z } from 'zod'
import type { Day } from '#app/domain/day.ts'
import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import { tick, version } from '#app/features/roadmap/road/roadmap.form.ts'
import { dayFields, formOfDay, readDay, someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const line = {
  submission,
  text: someWords(ROADMAP_LIMITS.update, 'roadmap:error.updateEmpty'),
  onlyMe: tick,
  ...dayFields('day'),
}

/** A new line; without a day it is of today. */
export const newUpdateForm = formOfDay((today) =>
  z.object(line).transform((values, context) => {
    const { submission, text, onlyMe } = values
    return { submission, text, onlyMe, day: readDay(values, 'day', context, { today, way: 'behind' }) }
  }),
)

const changed = (today: Day) =>
  z.object({ ...line, version, press: z.literal('save') }).transform((values, context) => {
    const { submission, version, press, text, onlyMe } = values
    return {
      submission,
      version,
      press,
      text,
      onlyMe,
      day: readDay(values, 'day', context, { today, way: 'behind', required: true }),
    }
  })

export const updateForm = formOfDay((today) =>
  z.discriminatedUnion('press', [changed(today), z.object({ submission, press: z.literal('remove') })]),
)
