import { Secret, TOTP } from 'otpauth'
import { stepAt, TOTP_DIGITS, TOTP_SECONDS, TOTP_WINDOW } from '#app/domain/second-factor.ts'
import { seal, unseal } from './sealed.server.ts'
import { digest } from './secrets.server.ts'

const use = 'totp'
// RFC 4226 asks for 160 bits.
const secretBytes = 20

/**
 * The secret that a page offers to an app while a second step is set up, in base32. It follows from the five minutes that
 * began with the password, so that opening the page again shows the same one and nothing is kept before it works.
 */
export const secretToOffer = (stepId: string): string =>
  new Secret({
    buffer: Uint8Array.from(Buffer.from(digest('totp secret', stepId), 'hex').subarray(0, secretBytes)).buffer,
  }).base32

const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: 'Footbridge',
    label,
    algorithm: 'SHA1',
    digits: TOTP_DIGITS,
    period: TOTP_SECONDS,
    secret: Secret.fromBase32(secret),
  })

/** What the picture for an app says: the name of this place, how somebody signs in, and the secret. */
export const totpAddress = (secret: string, identifier: string): string => totpOf(secret, identifier).toString()

/** The step of the clock this code belongs to, one before and one after now counted in; null when it is none of them. */
export function stepOfCode(secret: string, code: string, at: string): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: Date.parse(at), window: TOTP_WINDOW })
  return delta === null ? null : stepAt(at) + delta
}

export const sealSecret = (accountId: string, secret: string): string => seal(use, accountId, secret)
export const unsealSecret = (accountId: string, sealed: string): string | null => unseal(use, accountId, sealed)
