import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#app/server/settings/env.server.ts'

/** A keyed digest, in lower-case letters and digits. `use` keeps the digests of different purposes apart. */
export const digest = (use: string, ...parts: string[]): string =>
  createHmac('sha256', env().SESSION_SECRET)
    .update([use, ...parts].join('\u0000'))
    .digest('hex')

export function sameDigest(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
