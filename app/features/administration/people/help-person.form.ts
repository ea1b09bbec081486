import { z } from 'zod'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { ownWords, someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const identifier = someWords(identifierMaxLength, 'account:error.identifierEmpty')

/** What a person signs in with, as they say it at the desk, and the language of their slip. */
export const handCodeForm = z.object({
  submission,
  identifier,
  /** what else the person says they are known by here; '' when nothing */
  also: ownWords(identifierMaxLength),
  language: z.string('common:error.formBroken').max(10, 'common:error.formBroken').default(''),
})

export const blockForm = z.object({ submission, identifier })

export type AskedForPerson = z.output<typeof blockForm>
