import { expect, test } from 'vitest'
import { areasFor, type CostOfLivingTable, earningsBands, hourlyPay } from '#app/domain/earnings.ts'

const table: CostOfLivingTable = {
  version: 'test',
  year: 2026,
  areas: [
    { key: 'north', programme: 'alaska', monthly: [3000, 4800, 5700, 6600, 7500, 8400, 9300, 10200] },
    { key: 'south', programme: 'california', monthly: [2700, 4500, 5400, 6300, 7200, 8100, 9000, 9900] },
  ],
}

test.each([
  [1, { low: 1000, middle: 2000, full: 3000 }],
  [3, { low: 1900, middle: 3800, full: 5700 }],
  [8, { low: 3400, middle: 6800, full: 10200 }],
  [12, { low: 3400, middle: 6800, full: 10200 }],
  [0, null],
  [2.5, null],
])('bands for %s people', (people, bands) => {
  expect(earningsBands(table, people, 'north')).toEqual(bands)
})

test('a place that is not in the table has no bands', () => {
  expect(earningsBands(table, 3, 'nowhere')).toBeNull()
})

test.each([
  [1900, 11],
  [3800, 22],
  [5700, 33],
])('%s a month is about %s an hour, full time', (monthly, hourly) => {
  expect(hourlyPay(monthly)).toBe(hourly)
})

test('the places of my programme; all of them when I named none', () => {
  expect(areasFor(table, 'alaska').map((area) => area.key)).toEqual(['north'])
  expect(areasFor(table, null).map((area) => area.key)).toEqual(['north', 'south'])
})
