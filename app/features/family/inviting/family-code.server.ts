import { digest } from '#app/server/identity/secrets.server.ts'
import { env } from '#app/server/settings/env.server.ts'

// Digits, because they are read aloud in every language and typed on every keyboard. Forty bits, a week, and few tries.
const CODE_DIGITS = 12

/** The code of one press of *Make a code*: the form sent again shows the same one. */
export function familyCode(accountId: string, submission: string): string {
  const number = BigInt(`0x${digest('family code digits', accountId, submission)}`) % 10n ** BigInt(CODE_DIGITS)
  return number.toString().padStart(CODE_DIGITS, '0')
}

/** What is stored of it: nobody who reads the database can search for it without this server's secret. */
export const familyCodeHash = (code: string): string => digest('family code', code)

/** Where the code is typed by itself: an address in which no word says what it is for. */
export const familyCodeAddress = (code: string): string => `${env().publicUrl.origin}/c?code=${code}`

/** Spoken in threes of four, as a number is read aloud. */
export const spokenCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ')
