import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { doneByPaper, keepsItsWords, linesOf, refusePaperDay, shortened, whatFits } from '#app/domain/paper.ts'

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

  it.each([
    ['in between words', 'one two three', 8, 2],
    ['in a word longer than a line', 'abcdefghij', 4, 3],
    ['after what stood there before such a word', 'ab abcdefgh', 4, 3],
    ['sooner in capitals and letters of other scripts', 'WWWW ភាសា', 4, 3],
    ['not sooner in Arabic, and never for a mark', 'كتاب e\u0301e\u0301e\u0301e\u0301', 4, 2],
    ['at a new line as at a space', 'one\ntwo', 8, 1],
  ])('breaks %s', (_, text, letters, lines) => expect(linesOf(text, letters)).toBe(lines))

  it('cuts what is longer, and says so with three dots', () => {
    const room = { lines: 2, letters: 8 }
    expect(shortened('one two three', room)).toBe('one two three')
    expect(shortened('one two three and four', room)).toBe('one two three…')
    expect(shortened('abcdefghijklmnopqrst', room)).toBe('abcdefghijklmn…')
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
