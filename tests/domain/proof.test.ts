import { expect, it } from 'vitest'
import { isProofFresh } from '#app/domain/proof.ts'

it.each([
  ['GET', '2026-11-22T12:09:59.000Z', true],
  ['GET', '2026-11-22T12:10:00.000Z', false],
  ['HEAD', '2026-11-22T12:10:00.000Z', false],
  ['POST', '2026-11-22T12:29:59.000Z', true],
  ['POST', '2026-11-22T12:30:00.000Z', false],
])('a proof of noon holds for a %s at %s: %s', (method, now, holds) => {
  expect(isProofFresh('2026-11-22T12:00:00.000Z', now, method)).toBe(holds)
})

it('without any proof nothing holds', () => {
  expect(isProofFresh(null, '2026-11-22T12:00:00.000Z', 'POST')).toBe(false)
  expect(isProofFresh('', '2026-11-22T12:00:00.000Z', 'GET')).toBe(false)
})
