import { z } from 'zod'
import { GOAL_LIMITS, GOAL_STATUSES } from '#app/domain/goal.ts'
import { ownWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

export const statusForm = z.object({
  submission,
  to: z.enum(GOAL_STATUSES, 'common:error.choose'),
  reason: ownWords(GOAL_LIMITS.card),
})

export const onlyMeForm = z.object({ submission, onlyMe: z.enum(['yes', 'no'], 'common:error.choose') })
