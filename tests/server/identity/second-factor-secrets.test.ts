import { Secret } from 'otpauth'
import { beforeEach, expect, test, vi } from 'vitest'
import { seal, unseal } from '#app/server/identity/sealed.server.ts'
import { secretToOffer, stepOfCode, totpAddress } from '#app/server/identity/totp.server.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

// The secret and the codes of RFC 6238, appendix B, in six digits.
const secret = Secret.fromUTF8('12345678901234567890').base32
test.each([
  ['1970-01-01T00:00:59.000Z', '287082', 1],
  ['2005-03-18T01:58:29.000Z', '081804', 37037036],
  ['2009-02-13T23:31:30.000Z', '005924', 41152263],
])('at %s the code is %s', (at, code, step) => {
  expect(stepOfCode(secret, code, at)).toBe(step)
})

test('a code of the step before or after counts, one further away does not', () => {
  const at = (seconds: number) => new Date(59_000 + seconds * 1000).toISOString()
  expect([-60, -30, 0, 30, 60].map((seconds) => stepOfCode(secret, '287082', at(seconds)))).toEqual([
    null,
    1,
    1,
    1,
    null,
  ])
})

test('the secret of one visit to the page is the same each time, and another one for somebody else', () => {
  expect(secretToOffer('one')).toMatch(/^[A-Z2-7]{32}$/)
  expect(secretToOffer('one')).toBe(secretToOffer('one'))
  expect(secretToOffer('two')).not.toBe(secretToOffer('one'))
})

test('the picture says how somebody signs in and nothing else of them', () => {
  expect(totpAddress(secret, 'dana@agency.test')).toBe(
    `otpauth://totp/Footbridge:dana%40agency.test?issuer=Footbridge&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  )
})

test('what is sealed reads again for the same account and use alone', () => {
  const sealed = seal('totp', 'dana', secret)
  expect(sealed).not.toContain(secret)
  expect(seal('totp', 'dana', secret)).not.toBe(sealed)
  expect(unseal('totp', 'dana', sealed)).toBe(secret)
  expect(unseal('totp', 'marcus', sealed)).toBeNull()
  expect(unseal('another use', 'dana', sealed)).toBeNull()
  expect(unseal('totp', 'dana', 'short')).toBeNull()
  expect(unseal('totp', 'dana', `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`)).toBeNull()
})

test('with another SESSION_SECRET nothing that was sealed before can be read', async () => {
  const sealed = seal('totp', 'dana', secret)
  vi.resetModules()
  vi.stubEnv('SESSION_SECRET', 'another secret that is long enough to pass')
  const { unseal: later } = await import('#app/server/identity/sealed.server.ts')
  expect(later('totp', 'dana', sealed)).toBeNull()
})
