import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '#app/server/settings/env.server.ts'

// AES-256-GCM with a random nonce of 96 bits: for a few rows per worker, far from the number at which nonces could meet.
const nonceBytes = 12
const tagBytes = 16

/** A key of its own for each use, out of SESSION_SECRET (HKDF, RFC 5869): who has one has none of the others. */
const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', env().SESSION_SECRET, '', `sealed: ${use}`, 32))

/** A text that has to be read again, as the database keeps it: who has the database alone reads nothing. `whose` is bound to it. */
export function seal(use: string, whose: string, text: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFor(use), nonce).setAAD(Buffer.from(whose))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed; null when it was changed, moved to somebody else's row, or sealed with another SESSION_SECRET. */
export function unseal(use: string, whose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, nonceBytes + tagBytes)]
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(use), nonce, { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(whose)).setAuthTag(tag)
    return decipher.update(bytes.subarray(nonceBytes + tagBytes)).toString('utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}
