import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { type Identifier, identifierFrom } from '#app/domain/identifier.ts'

/** A phone number in its one stored form, null when it is none. Numbers without a country are read as American. */
export function readPhone(digits: string): string | null {
  const phone = parsePhoneNumberFromString(digits, 'US')
  return phone?.isPossible() ? phone.number : null
}

/** What somebody typed to sign in with, in its one stored form. */
export const readIdentifier = (text: string): Identifier | null => identifierFrom(text, readPhone)
