import { z } from 'zod'
import { waysToLeaveOut } from '#app/domain/round.ts'
import { submission } from '#app/server/submission.form.ts'

/** Own words in a row of the map: enough for a few sentences. */
export const noteLetters = 500

const listed = z.preprocess(
  (sent) => (sent === undefined || sent === '' ? [] : [sent].flat()),
  z.array(z.string()).max(20),
)

/** One item of a round. What a level may be depends on the item, so the verb looks at it again. */
export const answerItemForm = z.object({
  submission,
  /** absent on the first page of a round: there is no draft yet */
  version: z.coerce.number('common:error.formBroken').int().positive().optional(),
  level: z.string().max(4).default(''),
  /** the three buttons that leave the item out */
  answer: z.enum(waysToLeaveOut, 'common:error.formBroken').optional(),
  job: z.enum(['yes', 'no'], 'common:error.formBroken').optional(),
  ticks: listed,
  note: z
    .string()
    .default('')
    .superRefine((text, context) => {
      if ([...text].length <= noteLetters) return
      context.addIssue({ code: 'custom', message: 'rounds:error.noteLong', params: { limit: noteLetters } })
    }),
  onlyMe: z.literal('yes').optional(),
  /** the whole round stays with me; asked at its start alone */
  keepForMe: z.literal('yes').optional(),
  finish: z.literal('yes').optional(),
})

export type AnswerItemInput = z.output<typeof answerItemForm>

/** Choosing a part of the map starts a round of it. */
export const startPartForm = z.object({
  submission,
  item: z.string().max(40).default(''),
  keepForMe: z.literal('yes').optional(),
  again: z.literal('yes').optional(),
})
