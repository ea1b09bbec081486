import { expect, test } from 'vitest'
import { handedCodeTimes, mayHandCode } from '#app/domain/handed-code.ts'

test('a code waits a day and then works for a week', () => {
  expect(handedCodeTimes('2026-11-21T17:00:00.000Z')).toEqual({
    opensAt: '2026-11-22T17:00:00.000Z',
    endsAt: '2026-11-29T17:00:00.000Z',
  })
})

test.each([
  [{ accounts: 1, programme: 'massachusetts', readByMaker: false }, true],
  [{ accounts: 1, programme: null, readByMaker: false }, true],
  [{ accounts: 1, programme: 'alaska', readByMaker: false }, false],
  [{ accounts: 1, programme: 'massachusetts', readByMaker: true }, false],
  [{ accounts: 2, programme: 'massachusetts', readByMaker: false }, false],
  [{ accounts: 0, programme: null, readByMaker: false }, false],
])('for %j it is made: %s', (to, made) => {
  expect(mayHandCode(to, 'massachusetts')).toBe(made)
})
