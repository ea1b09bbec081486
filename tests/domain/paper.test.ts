import { describe, expect, it } from 'vitest'
import { keepsItsWords, linesOf, whatFits } from '#app/domain/paper.ts'

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
