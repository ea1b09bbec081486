import { expect, test } from 'vitest'
import { type Day, dayFrom } from '#app/domain/day.ts'
import { endingToSay, type SaidBefore } from '#app/domain/ending.ts'

const day = (text: string) => dayFrom(text) as Day

test.each<[string, string, string, SaidBefore[], SaidBefore | null]>([
  ['fifteen days before', '2026-12-05', '2026-11-20', [], null],
  ['fourteen days before', '2026-12-05', '2026-11-21', [], 14],
  ['fourteen days before, put away', '2026-12-05', '2026-11-21', [14], null],
  ['four days before, put away', '2026-12-05', '2026-12-01', [14], null],
  ['four days before, never read', '2026-12-05', '2026-12-01', [], 14],
  ['three days before, put away two weeks before', '2026-12-05', '2026-12-02', [14], 3],
  ['three days before, never read', '2026-12-05', '2026-12-02', [], 3],
  ['two days before, put away twice', '2026-12-05', '2026-12-03', [14, 3], null],
  ['on the last day', '2026-12-05', '2026-12-05', [14], 3],
  ['on the last day, put away late and once', '2026-12-05', '2026-12-05', [3], null],
  ['the day after', '2026-12-05', '2026-12-06', [], null],
  ['over the end of a year', '2027-01-02', '2026-12-19', [], 14],
  ['over a leap day', '2028-03-01', '2028-02-16', [], 14],
  ['a day earlier over a leap day', '2028-03-01', '2028-02-15', [], null],
])('%s: until %s, today %s', (_, untilDay, today, putAway, said) => {
  expect(endingToSay(day(untilDay), day(today), putAway)).toBe(said)
})
