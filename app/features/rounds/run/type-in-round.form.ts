import { z } from 'zod'
import { dayFields, formOfDay, readDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

/** The day on a sheet that was filled in by hand; its answers are asked on the pages that follow. */
export const typeInRoundForm = formOfDay((today) =>
  z.object({ submission, ...dayFields('paper') }).transform((values, context) => {
    const paperDay = readDay(values, 'paper', context, { today, required: true, way: 'behind' })
    return paperDay === null ? z.NEVER : { submission: values.submission, paperDay }
  }),
)
