// The way of a goal's number. Days and numbers are written out.
import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { closerBy, isReached, wayOfNumber } from '#app/domain/progress.ts'

const on = (day: string, amount: number) => ({ day: day as Day, amount })

describe('the way of a number', () => {
  it('begins at the start and holds the last word of each day', () => {
    const said = [on('2026-11-02', 20), on('2026-11-09', 35), on('2026-11-09', 40)]
    expect(wayOfNumber(on('2026-11-01', 0), said)).toEqual([
      on('2026-11-01', 0),
      on('2026-11-02', 20),
      on('2026-11-09', 40),
    ])
  })

  it('keeps both ends when all was said on the first day', () => {
    expect(wayOfNumber(on('2026-11-01', 0), [on('2026-11-01', 20)])).toEqual([
      on('2026-11-01', 0),
      on('2026-11-01', 20),
    ])
  })

  it.each([
    ['savings that grew', 0, 400, 60, 60],
    ['savings that shrank', 100, 400, 60, -40],
    ['a debt that went down', 900, 0, 650, 250],
    ['a debt that went up', 900, 0, 1000, -100],
    ['nothing yet', 0, 400, 0, 0],
    ['cents', 0, 1, 0.3, 0.3],
  ])('%s: from %d to %d, now %d, is closer by %d', (_, start, target, now, closer) => {
    expect(closerBy({ start, target, now })).toBe(closer)
  })

  it.each([
    [0, 400, 399, false],
    [0, 400, 400, true],
    [0, 400, 410, true],
    [900, 0, 1, false],
    [900, 0, 0, true],
  ])('from %d to %d, at %d it is reached: %s', (start, target, now, reached) => {
    expect(isReached({ start, target, now })).toBe(reached)
  })
})
