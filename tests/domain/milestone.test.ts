// Special moments: which tick each needs, which day fits, what starts as only mine. Everything is literal.
import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { aboutOf, keepsToMe, MILESTONE_IDEAS, refuseMilestone, startsOnlyMe } from '#app/domain/milestone.ts'

const day = (text: string) => text as Day
const today = day('2026-11-21')

describe('the tick a moment needs besides that of moments', () => {
  it('is savings or debts for the ideas about money, and none for the others', () => {
    expect(MILESTONE_IDEAS.map((idea) => [idea, aboutOf(idea, null)])).toEqual([
      ['first-day', null],
      ['job-30', null],
      ['job-90', null],
      ['job-180', null],
      ['job-365', null],
      ['certificate', null],
      ['reading', null],
      ['math', null],
      ['english', null],
      ['savings', 'savings'],
      ['bill', 'debts'],
      ['keys', null],
      ['goals-year', null],
    ])
  })

  it('is what the person says of own words, and never of an idea', () => {
    expect([aboutOf(null, null), aboutOf(null, 'earnings'), aboutOf('keys', 'earnings')]).toEqual([
      null,
      'earnings',
      null,
    ])
  })
})

describe('a moment', () => {
  it.each([
    [null, 'The bus pass', '2026-11-21', null],
    [null, 'The bus pass', '1998-05-01', null],
    [null, 'The bus pass', '2026-11-22', 'ahead'],
    [null, '', '2026-11-21', 'empty'],
    ['keys', '', '2026-11-21', null],
    ['keys', '', '2026-11-22', 'ahead'],
  ] as const)('%s "%s" on %s: %s', (idea, text, on, refusal) => {
    expect(refuseMilestone({ idea, text, day: day(on) }, today)).toBe(refusal)
  })

  it.each([
    ['2026-11-20', false, null, 'over'],
    ['2020-01-01', false, null, 'over'],
    ['2026-11-21', false, null, null],
    ['2026-11-01', true, null, null],
    ['2026-10-01', true, null, 'over'],
    ['2026-11-03', false, '2026-11-03', null],
    ['2026-11-04', false, '2026-11-03', 'over'],
  ] as const)('still to come on %s, by its month alone %s, before on %s: %s', (on, monthOnly, before, refusal) => {
    const cameBefore = before && day(before)
    const visit = { idea: null, text: 'The dentist', day: day(on), monthOnly, coming: true, forChild: true, cameBefore }
    expect(refuseMilestone(visit, today)).toBe(refusal)
  })

  it.each([
    ['2001-11-21', null],
    ['2001-11-20', 'long-ago'],
    ['1950-05-01', 'long-ago'],
  ] as const)('of a child on %s: %s', (on, refusal) => {
    expect(refuseMilestone({ idea: null, text: 'A tooth', day: day(on), forChild: true }, today)).toBe(refusal)
  })

  it('about safety starts as only mine, and its words stay off what is shown around even when it is opened up', () => {
    expect([startsOnlyMe('safety'), startsOnlyMe('debts'), startsOnlyMe(null)]).toEqual([true, false, false])
    expect(keepsToMe({ onlyMe: false, about: 'safety' })).toBe(true)
    expect(keepsToMe({ onlyMe: true, about: null })).toBe(true)
    expect(keepsToMe({ onlyMe: false, about: 'debts' })).toBe(false)
  })
})
