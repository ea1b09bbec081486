import { z } from 'zod'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const identifier = someWords(identifierMaxLength, 'account:error.identifierEmpty')

/** What a person signs in with, as they say it at the desk, and the language of their slip. */
export const handCodeForm = z.object({
  submission,
  identifier,
  language: z.string('common:error.formBroken').max(10, 'common:error.formBroken').default(''),
})

export type AskedForPerson = Omit<z.output<typeof handCodeForm>, 'language'>

export const blockForm = z.object({ submission, identifier })
