import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { doneByPaper, keepsItsWords, linesOf, refusePaperDay, whatFits } from '#app/domain/paper.ts'

describe('what keeps its words off paper', () => {
  it.each([
    [{ onlyMe: false, lifeArea: 'home' }, false],
    [{ onlyMe: false, lifeArea: null }, false],
    [{ onlyMe: true, lifeArea: 'home' }, true],
    [{ onlyMe: false, lifeArea: 'safety' }, true],
  ] as const)('%j: %s', (goal, kept) => expect(keepsItsWords(goal)).toBe(kept))
})

describe('what fits on one page', () => {
  it('counts the lines of a text', () => {
    expect([linesOf(''), linesOf('a'.repeat(36)), linesOf('a'.repeat(37))]).toEqual([0, 1, 2])
  })

  it('takes whole things in their order, and a smaller one where a larger one no longer fits', () => {
    expect(whatFits([3, 4, 1], (lines) => lines, 5)).toEqual({ fits: [3, 1], left: 1 })
    expect(whatFits([1], (lines) => lines, -2)).toEqual({ fits: [], left: -2 })
  })
})

describe('the day on a sheet filled in by hand', () => {
  const today = '2026-11-21' as Day

  it.each([
    ['2026-11-22', 'ahead'],
    ['2026-11-21', null],
    ['2026-10-02', null],
    ['2021-11-21', null],
    ['2021-11-20', 'too-old'],
  ] as const)('%s: %s', (day, refusal) => expect(refusePaperDay(day as Day, today)).toBe(refusal))

  it.each([
    ['2026-11-01', '2026-11-01'],
    ['2026-11-21', '2026-11-21'],
    // The tick is older than the day it was planned for, and nobody wrote down when.
    ['2026-12-01', '2026-11-21'],
    [null, '2026-11-21'],
  ] as const)('a step ticked there and planned for %s was done by %s', (planned, done) =>
    expect(doneByPaper(planned as Day | null, today)).toBe(done),
  )
})
