import { z } from 'zod'
import { ROADMAP_LIMITS, ROADMAP_STATUSES } from '#app/domain/roadmap.ts'
import { dayFields, formOfDay, ownWords, readDay, someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

/** A tick that is absent when it is not set. */
export const tick = z
  .literal('yes')
  .optional()
  .transform((ticked) => ticked === 'yes')

export const version = z.coerce.number('common:error.formBroken').int().min(0)

const words = {
  submission,
  statement: someWords(ROADMAP_LIMITS.statement, 'roadmap:error.empty'),
  reward: ownWords(ROADMAP_LIMITS.reward),
  onlyMe: tick,
  ...dayFields('day'),
}

export const newRoadmapForm = formOfDay((today) =>
  z.object(words).transform((values, context) => {
    const { submission, statement, reward, onlyMe } = values
    return { submission, statement, reward, onlyMe, targetDay: readDay(values, 'day', context, { today }) }
  }),
)

export const roadmapForm = formOfDay((today) =>
  z.object({ ...words, version }).transform((values, context) => {
    const { submission, statement, reward, onlyMe, version } = values
    return { submission, version, statement, reward, onlyMe, targetDay: readDay(values, 'day', context, { today }) }
  }),
)

export const statusForm = z.object({ submission, to: z.enum(ROADMAP_STATUSES, 'common:error.choose') })
