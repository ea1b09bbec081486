// When it was: a day, a month, or nothing at all. Days are literal.
import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { milestoneForm, newMilestoneForm } from '#app/features/milestones/milestone.form.ts'

const today = '2026-11-21' as Day
const submission = '00000000-0000-4000-8000-000000000001'
const sent = (day: string, month: string, year: string) => ({
  ...{ submission, text: 'The keys', version: '1' },
  ...{ 'happened.day': day, 'happened.month': month, 'happened.year': year },
})

describe('when a special moment was', () => {
  it.each([
    [['', '', ''], '2026-11-21', false],
    [['21', '3', '2025'], '2025-03-21', false],
    [['21', '3', ''], '2026-03-21', false],
    [['٢١', '12', ''], '2025-12-21', false],
    [['', '3', '2025'], '2025-03-01', true],
    [['', '11', ''], '2026-11-01', true],
    [['', '12', ''], '2025-12-01', true],
  ] as const)('%j is %s, by its month alone: %s', ([day, month, year], on, monthOnly) => {
    expect(newMilestoneForm(today).parse(sent(day, month, year))).toMatchObject({ day: on, monthOnly })
  })

  it.each([
    [['', '', '2025'], 'happened'],
    [['30', '2', '2025'], 'happened.day'],
    [['21', '', '2025'], 'happened.month'],
    [['', '3', '20x5'], 'happened.year'],
  ] as const)('%j leads to %s', ([day, month, year], field) => {
    const read = newMilestoneForm(today).safeParse(sent(day, month, year))
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('still to come in this month is in this year', () => {
    const coming = { ...sent('', '11', ''), coming: 'yes' }
    expect(newMilestoneForm(today).parse(coming)).toMatchObject({ day: '2026-11-01', monthOnly: true })
  })

  it('has to be said when it is changed', () => {
    const read = milestoneForm(today).safeParse(sent('', '', ''))
    expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['happened', 'common:error.dayMissing'],
    ])
  })

  it('an idea nobody knows is no idea', () => {
    expect(newMilestoneForm(today).safeParse({ ...sent('', '', ''), idea: 'lottery' }).success).toBe(false)
  })
})
