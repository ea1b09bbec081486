import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import {
  canMoveRoadmap,
  reachedOn,
  refuseDayAhead,
  refuseDayReached,
  type StopOnTheWay,
  stopStandings,
} from '#app/domain/roadmap.ts'

const day = (text: string) => text as Day
const today = day('2026-11-21')
const open: StopOnTheWay = { reachedDay: null, goal: null }
const got: StopOnTheWay = { reachedDay: day('2026-01-02'), goal: null }
const aGoal = (status: 'now' | 'later' | 'achieved' | 'set-aside'): StopOnTheWay => ({
  reachedDay: null,
  goal: { status, achievedDay: status === 'achieved' ? day('2026-03-18') : null },
})

describe('where the stops stand', () => {
  it.each([
    { name: 'none', stops: [], stand: [] },
    { name: 'the first open one is where I am', stops: [got, open, open], stand: ['got', 'here', 'next'] },
    { name: 'a goal of now comes before one without', stops: [open, aGoal('now')], stand: ['next', 'here'] },
    { name: 'a goal put away is not where I am', stops: [aGoal('set-aside'), open], stand: ['next', 'here'] },
    { name: 'a goal reached is reached', stops: [aGoal('achieved'), aGoal('later')], stand: ['got', 'here'] },
    { name: 'all reached', stops: [got, aGoal('achieved')], stand: ['got', 'got'] },
  ])('$name', ({ stops, stand }) => expect(stopStandings(stops)).toEqual(stand))

  it('a stop that is a goal is reached when its goal is, whatever was marked before', () => {
    expect(reachedOn(aGoal('achieved'))).toBe('2026-03-18')
    expect(reachedOn({ ...aGoal('now'), reachedDay: day('2026-01-02') })).toBeNull()
  })
})

describe('days', () => {
  it.each([
    ['2026-11-21', null, null],
    ['2026-11-20', null, 'past'],
    ['2026-11-20', '2026-11-20', null],
    ['2056-11-21', null, null],
    ['2056-11-22', null, 'too-far'],
  ])('to come: %s, before %s', (on, before, refused) =>
    expect(refuseDayAhead(day(on), today, before === null ? null : day(before))).toBe(refused),
  )

  it.each([
    ['2026-11-21', null],
    ['2026-11-22', 'ahead'],
    ['1976-11-21', null],
    ['1976-11-20', 'too-old'],
  ])('gone by: %s', (on, refused) => expect(refuseDayReached(day(on), today)).toBe(refused))
})

it.each([
  ['now', 'achieved', true],
  ['now', 'set-aside', true],
  ['achieved', 'now', true],
  ['set-aside', 'now', true],
  ['now', 'now', false],
  ['achieved', 'set-aside', false],
] as const)('from %s to %s', (from, to, can) => expect(canMoveRoadmap(from, to)).toBe(can))
