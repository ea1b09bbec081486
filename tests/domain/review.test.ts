import { describe, expect, it } from 'vitest'
import { measureOf, shareOfTheWay } from '#app/domain/check-in.ts'
import { type Day, dayFrom } from '#app/domain/day.ts'
import { dayToLookAgain, firstReviewDay, REVIEW_DECISIONS, refuseReviewDay, statusAfter } from '#app/domain/review.ts'

const day = (text: string) => dayFrom(text) as Day

describe('looking again', () => {
  it.each([
    ['2026-11-21', 7, '2026-11-28'],
    ['2026-11-21', 14, '2026-12-05'],
    ['2026-11-21', 30, '2026-12-21'],
    ['2026-11-21', 90, '2027-02-19'],
    ['2028-01-31', 30, '2028-03-01'],
    ['2026-02-15', 30, '2026-03-17'],
    // The night the clocks change still counts as one day.
    ['2026-10-25', 7, '2026-11-01'],
    ['2026-03-07', 7, '2026-03-14'],
  ] as const)('on %s, in %s days, is %s', (today, window, expected) => {
    expect(dayToLookAgain(day(today), window)).toBe(expected)
  })

  it.each([
    ['2027-05-30', '2026-12-21'],
    ['2026-12-21', '2026-12-21'],
    ['2026-11-28', '2026-11-28'],
    ['2026-11-21', '2026-12-21'],
  ])('a goal for %s, written on 21 November 2026, is first looked at on %s', (target, expected) => {
    expect(firstReviewDay(day('2026-11-21'), day(target))).toBe(expected)
  })

  it.each([
    ['2026-11-20', 'past'],
    ['2026-11-21', 'before-last'],
    ['2026-11-22', null],
    ['2027-02-21', null],
    ['2027-02-22', 'too-far'],
  ])('looked at on 21 November 2026, the same day, a look on %s is refused as %s', (chosen, refusal) => {
    const today = day('2026-11-21')
    expect(refuseReviewDay(day(chosen), today, today)).toBe(refusal)
  })

  it('comes after the last look, also for somebody who moved to where it is still the day before', () => {
    expect(refuseReviewDay(day('2026-11-22'), day('2026-11-22'), day('2026-11-21'))).toBe('before-last')
    expect(refuseReviewDay(day('2026-11-21'), day('2026-10-01'), day('2026-11-21'))).toBeNull()
  })

  it('lets the ninety days that are offered be a day more than three months', () => {
    expect(dayToLookAgain(day('2027-02-01'), 90)).toBe('2027-05-02')
    expect(refuseReviewDay(day('2027-05-02'), day('2027-02-01'), day('2027-02-01'))).toBeNull()
  })

  it('turns each answer into a status', () => {
    expect(REVIEW_DECISIONS.map((decision) => statusAfter(decision))).toEqual(['now', 'now', 'achieved', 'set-aside'])
  })
})

describe('how far a number has come', () => {
  const aGoal = (start: number | null, target: number | null, now: number | null) => ({
    measureUnit: 'homes',
    measureStart: start,
    measureTarget: target,
    measureNow: now,
  })
  it.each([
    [0, 5, 2, 0.4],
    [null, 5, null, 0],
    [0, 5, 7, 1],
    // A debt counts down.
    [800, 0, 600, 0.25],
    [800, 0, 900, 0],
  ])('from %s to %s, now %s', (start, target, now, expected) => {
    const measure = measureOf(aGoal(start, target, now))
    expect(measure && shareOfTheWay(measure)).toBe(expected)
  })

  it('is nothing without a target, or with nothing between', () => {
    expect(measureOf(aGoal(0, null, 3))).toBeNull()
    expect(measureOf(aGoal(5, 5, 5))).toBeNull()
  })
})
