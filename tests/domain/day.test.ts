import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  dayFromParts,
  dayIn,
  daysBetween,
  daysInMonth,
  earlier,
  isDay,
  later,
  partsOf,
} from '#app/domain/day.ts'

const day = (text: string) => dayFrom(text) as Day

describe('a day that exists', () => {
  it.each([
    ['2026-11-21', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['1899-12-31', false],
    ['2201-01-01', false],
    ['', false],
    ['tomorrow', false],
    ['2026-11-21T00:00:00Z', false],
    ['٢٠٢٦-١١-٢١', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
    expect(dayFrom(text)).toBe(expected ? text : null)
  })

  it.each([
    [2026, 11, 21, '2026-11-21'],
    [2028, 2, 29, '2028-02-29'],
    [2026, 2, 29, null],
    [2026, 6, 31, null],
    [2026, 6.5, 3, null],
    [Number.NaN, 6, 3, null],
    [26, 6, 3, null],
  ])('%s, %s, %s make %s', (year, month, dayOfMonth, expected) => {
    expect(dayFromParts(year, month, dayOfMonth)).toBe(expected)
  })

  it('knows how long a month is and what a day is made of', () => {
    expect([daysInMonth(2026, 2), daysInMonth(2028, 2), daysInMonth(2026, 4), daysInMonth(2026, 12)]).toEqual([
      28, 29, 30, 31,
    ])
    expect(partsOf(day('2026-03-08'))).toEqual({ year: 2026, month: 3, day: 8 })
  })
})

describe('adding', () => {
  it.each([
    ['2026-11-21', 1, '2026-11-22'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    // Clocks change in the United States on 2026-03-08 and 2026-11-01: the day after is still the day after.
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-10-26', 14, '2026-11-09'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-21', 365, '2027-11-21'],
  ])('%s and %s days are %s', (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected)
    expect(daysBetween(day(from), day(expected))).toBe(days)
  })

  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-05-31', 18, '2027-11-30'],
  ])('%s and %s months are %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected)
  })

  it('says which of two days is first', () => {
    expect(earlier(day('2026-02-28'), day('2026-03-01'))).toBe('2026-02-28')
    expect(later(day('2026-02-28'), day('2026-03-01'))).toBe('2026-03-01')
  })
})

describe('today is the day where the person is', () => {
  it.each([
    // Midday in London: the same day everywhere in the United States.
    ['2026-11-21T12:00:00.000Z', '2026-11-21', '2026-11-21', '2026-11-21'],
    // Both sides of midnight UTC: afternoon or evening of the day before everywhere.
    ['2026-11-20T23:59:59.999Z', '2026-11-20', '2026-11-20', '2026-11-20'],
    ['2026-11-21T00:00:00.000Z', '2026-11-20', '2026-11-20', '2026-11-20'],
    // Midnight has come in Boston alone.
    ['2026-11-21T05:00:00.000Z', '2026-11-21', '2026-11-20', '2026-11-20'],
    ['2026-11-21T04:59:59.999Z', '2026-11-20', '2026-11-20', '2026-11-20'],
    ['2026-11-21T08:00:00.000Z', '2026-11-21', '2026-11-21', '2026-11-20'],
    ['2026-11-21T09:00:00.000Z', '2026-11-21', '2026-11-21', '2026-11-21'],
    // Both sides of spring forward, 2026-03-08 at two in the morning: midnight moves from 5:00 to 4:00 UTC.
    ['2026-03-08T04:59:00.000Z', '2026-03-07', '2026-03-07', '2026-03-07'],
    ['2026-03-08T05:00:00.000Z', '2026-03-08', '2026-03-07', '2026-03-07'],
    ['2026-03-09T04:00:00.000Z', '2026-03-09', '2026-03-08', '2026-03-08'],
    ['2026-03-09T07:00:00.000Z', '2026-03-09', '2026-03-09', '2026-03-08'],
    ['2026-03-09T08:00:00.000Z', '2026-03-09', '2026-03-09', '2026-03-09'],
    // The night before the clocks change midnight still is at nine in Anchorage, the night after at eight.
    ['2026-03-08T08:30:00.000Z', '2026-03-08', '2026-03-08', '2026-03-07'],
    ['2026-03-08T09:00:00.000Z', '2026-03-08', '2026-03-08', '2026-03-08'],
    ['2026-03-09T07:30:00.000Z', '2026-03-09', '2026-03-09', '2026-03-08'],
    // Both sides of fall back, 2026-11-01.
    ['2026-11-01T04:00:00.000Z', '2026-11-01', '2026-10-31', '2026-10-31'],
    ['2026-11-02T04:30:00.000Z', '2026-11-01', '2026-11-01', '2026-11-01'],
    ['2026-11-02T05:00:00.000Z', '2026-11-02', '2026-11-01', '2026-11-01'],
    ['2026-11-01T07:59:00.000Z', '2026-11-01', '2026-11-01', '2026-10-31'],
    ['2026-11-01T08:00:00.000Z', '2026-11-01', '2026-11-01', '2026-11-01'],
    ['2026-11-02T07:30:00.000Z', '2026-11-02', '2026-11-01', '2026-11-01'],
    ['2026-11-02T08:30:00.000Z', '2026-11-02', '2026-11-02', '2026-11-01'],
    ['2026-11-02T09:00:00.000Z', '2026-11-02', '2026-11-02', '2026-11-02'],
    // The last evening of a leap February and of a year.
    ['2028-03-01T04:30:00.000Z', '2028-02-29', '2028-02-29', '2028-02-29'],
    ['2027-01-01T06:00:00.000Z', '2027-01-01', '2026-12-31', '2026-12-31'],
  ])('%s is %s in Boston, %s in Los Angeles, %s in Anchorage', (instant, boston, losAngeles, anchorage) => {
    expect(dayIn('America/New_York', instant)).toBe(boston)
    expect(dayIn('America/Los_Angeles', instant)).toBe(losAngeles)
    expect(dayIn('America/Anchorage', instant)).toBe(anchorage)
  })
})
