import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { firstPaperDay, keepsItsWords, refusePaperDay } from '#app/domain/paper.ts'

const day = (text: string) => text as Day

describe('what keeps its words off paper', () => {
  it.each([
    [{ onlyMe: false, lifeArea: 'home' }, false],
    [{ onlyMe: false, lifeArea: null }, false],
    [{ onlyMe: true, lifeArea: 'home' }, true],
    [{ onlyMe: false, lifeArea: 'safety' }, true],
  ] as const)('%j: %s', (goal, kept) => expect(keepsItsWords(goal)).toBe(kept))
})

describe('the day on a paper', () => {
  it.each([
    ['2026-11-21', null],
    ['2026-11-22', 'future'],
    ['2025-01-15', null],
    ['2021-11-21', null],
    ['2021-11-20', 'too-old'],
    ['1926-11-21', 'too-old'],
  ] as const)('%s typed in on November 21, 2026: %s', (typed, refused) =>
    expect(refusePaperDay(day(typed), day('2026-11-21'))).toBe(refused),
  )

  it('on February 29 the first day is the last of a shorter February', () =>
    expect(firstPaperDay(day('2028-02-29'))).toBe('2023-02-28'))
})
