import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { type Identifier, identifierFrom } from '#app/domain/identifier.ts'

/** What somebody typed to sign in with, in its one stored form. Numbers without a country are read as American. */
export function readIdentifier(text: string): Identifier | null {
  return identifierFrom(text, (digits) => {
    const phone = parsePhoneNumberFromString(digits, 'US')
    return phone?.isPossible() ? phone.number : null
  })
}
