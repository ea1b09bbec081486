import { z } from 'zod'
import { waysToLeaveOut } from '#app/domain/round.ts'
import { submission } from '#app/server/submission.form.ts'

/** Own words in a row of the map: enough for a few sentences. */
export const noteLetters = 500

const listed = z.preprocess(
  (sent) => (sent === undefined || sent === '' ? [] : [sent].flat()),
  z.array(z.string()).max(20),
)

/** The whole round stays with me; asked at its start alone, and *asked* says that the tick was there. */
const keeping = {
  keepForMe: z.literal('yes').optional(),
  keepAsked: z.literal('yes').optional(),
}

/** One item of a round. What a level may be depends on the item, so the verb looks at it again. */
export const answerItemForm = z.object({
  submission,
  /** of the draft, or of the finished round */
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
  ...keeping,
  finish: z.literal('yes').optional(),
})

export type AnswerItemInput = z.output<typeof answerItemForm>

/** Starting a round; a part of the map that is chosen starts one of it. */
export const startPartForm = z.object({
  submission,
  item: z.string().max(40).default(''),
  ...keeping,
  again: z.literal('yes').optional(),
})
