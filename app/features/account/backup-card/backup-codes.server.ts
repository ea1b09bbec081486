import { digest } from '#app/server/identity/secrets.server.ts'
import { plainCode, writtenCode } from '#app/server/identity/written-code.server.ts'

const codesOnACard = 8

/** The eight codes of the card that this form made. */
export const codesOfCard = (accountId: string, submission: string): string[] =>
  Array.from({ length: codesOnACard }, (_, at) => writtenCode('backup card', accountId, submission, String(at)))

/** What is stored of a code: typed with or without its dashes, in capitals or not, it is the same code. */
export const codeHash = (accountId: string, typed: string): string => digest('backup code', accountId, plainCode(typed))
