import { z } from 'zod'
import {
  inScreenOrder,
  isAgencySection,
  OPEN_SECTIONS,
  RELEASE_LIMITS,
  refuseSelection,
  SENSITIVE_SECTIONS,
  UNTIL_SPANS,
} from '#app/domain/release.ts'

const messages = {
  nothing: 'sharing:error.nothingTicked',
  'notes-without-goals': 'sharing:error.notesWithoutGoals',
} as const

const offered = new Set<string>([...OPEN_SECTIONS, ...SENSITIVE_SECTIONS])

/** Which of an agency's ticks there are depends on who ticks; the verb knows. */
const mayBeTicked = (section: string) => offered.has(section) || isAgencySection(section)

/** Ticks come as nothing, one text or several. */
const ticks = z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([])

export const chooseWhatForm = z
  .object({
    version: z.coerce.number('common:error.formBroken').int('common:error.formBroken'),
    sections: ticks,
    sensitive: ticks,
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
  .transform(({ sections, sensitive, ...rest }) => ({
    ...rest,
    sections: inScreenOrder([...sections, ...sensitive].filter(mayBeTicked)),
  }))
  .superRefine(({ sections }, report) => {
    const why = refuseSelection(sections)
    if (why) report.addIssue({ code: 'custom', path: ['sections'], message: messages[why] })
  })

export type ChosenWhat = z.output<typeof chooseWhatForm>
