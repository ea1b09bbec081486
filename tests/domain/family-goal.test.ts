import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { isTold, monthsAhead, partOf, untoldSince } from '#app/domain/family-goal.ts'

const [one, two] = ['2026-11-01T08:00:00.000Z', '2026-11-02T08:00:00.000Z']

describe('a part in a family goal', () => {
  it.each([
    ['asked', null, null, null, 'asked'],
    ['said yes', one, null, null, 'taking-part'],
    ['said no', null, one, null, 'not'],
    ['said yes and left', one, null, two, 'not'],
    ['said yes, then no', one, two, null, 'not'],
  ])('%s', (_, acceptedAt, declinedAt, leftAt, part) => {
    expect(partOf({ acceptedAt, declinedAt, leftAt })).toBe(part)
  })
})

describe('what somebody quiet does', () => {
  it.each([
    ['neither', null, null, null],
    ['quiet', one, null, one],
    ['all showing stopped', null, two, two],
    ['both: the earlier', two, one, one],
  ])('%s', (_, quiet, held, since) => expect(untoldSince(quiet, held)).toBe(since))
  it('is told up to that instant and not after it', () => {
    expect([isTold(one, null), isTold(one, one), isTold(one, two), isTold(two, one)]).toEqual([true, true, true, false])
  })
})

it('twelve months to choose from, over the end of a year', () => {
  const months = monthsAhead('2026-11-30' as Day)
  expect([months[0], months[2], months[11], months.length]).toEqual(['2026-11-01', '2027-01-01', '2027-10-01', 12])
})
