import { randomBytes } from 'node:crypto'
import { deviceCookie } from './cookies.server.ts'
import { digest, sameDigest } from './secrets.server.ts'

/**
 * A device that has signed in to an identifier before carries a signed mark. Its failed tries are counted apart, so that
 * strangers who try somebody's name use up the strangers' allowance and never lock the person out of their own phone.
 */
const markOf = (device: string, identifier: string) => digest('known device', device, identifier).slice(0, 32)

/** The Set-Cookie header that lets this browser be known next time. */
export function knownDeviceCookie(identifier: string): string {
  const device = randomBytes(16).toString('hex')
  return deviceCookie(`${device}.${markOf(device, identifier)}`)
}

/** The key under which failures for this identifier from this browser are counted. Holds no identifier in the clear. */
export function attemptKey(identifier: string, cookie: string | null): string {
  const [device = '', mark = ''] = (cookie ?? '').split('.')
  const known = mark.length === 32 && sameDigest(mark, markOf(device, identifier))
  const whose = digest('attempts', identifier).slice(0, 32)
  return known ? `known:${whose}:${device}` : `unknown:${whose}`
}

/** Whether tries under this key came from a browser that never signed in to the identifier before. */
export const isNewDevice = (key: string) => key.startsWith('unknown:')
