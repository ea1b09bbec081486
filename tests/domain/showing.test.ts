import { expect, test } from 'vitest'
import { stopSeen, turningOff, turnsOffFrom } from '#app/domain/showing.ts'

const stop = { since: '2026-11-21T17:00:00.000Z', by: 'person' } as const

test('it can be turned off a whole day later, to the second', () => {
  expect(turnsOffFrom(stop)).toBe('2026-11-22T17:00:00.000Z')
})

test.each([
  ['a second before the day is over', '2026-11-22T16:59:59.000Z', '2026-11-22T16:59:00.000Z', 'too-early'],
  ['a day later, in a visit that began after it', '2026-11-22T17:00:00.000Z', '2026-11-22T16:59:00.000Z', 'free'],
  [
    'a week later, in the visit that pressed it',
    '2026-11-28T17:00:00.000Z',
    '2026-11-21T16:00:00.000Z',
    'sign-in-again',
  ],
  ['in a visit of the very same instant', '2026-11-28T17:00:00.000Z', '2026-11-21T17:00:00.000Z', 'sign-in-again'],
  ['without a visit', '2026-11-28T17:00:00.000Z', undefined, 'sign-in-again'],
])('%s', (_, now, signedInAt, turning) => {
  expect(turningOff(stop, { now, signedInAt })).toBe(turning)
})

test('a person reads since when, by whom and until when; nothing where it is off', () => {
  expect(stopSeen(stop, { now: '2026-11-21T18:00:00.000Z' })).toEqual({
    since: '2026-11-21T17:00:00.000Z',
    by: 'person',
    until: '2026-11-22T17:00:00.000Z',
    turning: 'too-early',
  })
  expect(stopSeen(undefined, { now: '2026-11-21T18:00:00.000Z' })).toBeNull()
})
