import { z } from 'zod'
import { inScreenOrder, RELEASE_LIMITS, refuseSelection, UNTIL_SPANS } from '#app/domain/release.ts'

const messages = {
  nothing: 'sharing:error.nothingTicked',
  'notes-without-goals': 'sharing:error.notesWithoutGoals',
} as const

/** `sections` comes as nothing, one text or several, as ticks do. */
export const chooseWhatForm = z.object({
  version: z.coerce.number('common:error.formBroken').int('common:error.formBroken'),
  sections: z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .catch([])
    .transform(inScreenOrder)
    .superRefine((sections, report) => {
      const why = refuseSelection(sections)
      if (why) report.addIssue({ code: 'custom', message: messages[why] })
    }),
  until: z.enum(UNTIL_SPANS, 'sharing:error.untilEmpty'),
  history: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((ticked) => ticked === 'yes'),
  reason: z
    .string()
    .catch('')
    .superRefine((text, report) => {
      if ([...text].length > RELEASE_LIMITS.reason)
        report.addIssue({ code: 'custom', message: 'common:error.tooLong', params: { limit: RELEASE_LIMITS.reason } })
    }),
})

export type ChosenWhat = z.output<typeof chooseWhatForm>
