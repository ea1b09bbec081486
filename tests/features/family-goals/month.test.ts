import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { familyGoalForm, newFamilyGoalForm } from '#app/features/family-goals/family-goal.form.ts'

const today = '2026-11-21' as Day
const gone = '2026-09-01' as Day
const sent = (month: string) => ({ submission: crypto.randomUUID(), statement: 'Eat together', month, version: '0' })
const said = (form: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  form.error?.issues.map(({ path, message }) => [path.join(), message])

describe('the month of a family goal', () => {
  it.each([
    ['2026-11-01', '2026-11-01'],
    ['2027-10-01', '2027-10-01'],
    ['', null],
  ])('%s is kept as %s', (month, kept) => {
    expect(newFamilyGoalForm(today).safeParse(sent(month)).data?.byMonth).toBe(kept)
  })

  it.each(['2026-10-01', '2027-11-01', '2026-11-02', 'soon'])(
    '%s is none of those to choose from, and says so',
    (month) => {
      expect(said(newFamilyGoalForm(today).safeParse(sent(month)))).toEqual([['month', 'common:error.formBroken']])
    },
  )

  it.each([
    [gone, gone, gone],
    [gone, '', null],
    ['2026-11-01' as Day, '', null],
    [gone, '2026-12-01', '2026-12-01'],
  ])('one for %s can become "%s"', (before, month, kept) => {
    expect(familyGoalForm(today, before).safeParse(sent(month)).data?.byMonth).toBe(kept)
  })

  it('one that has gone by is refused where the goal was not for it', () => {
    expect(said(familyGoalForm(today, null).safeParse(sent(gone)))).toEqual([['month', 'common:error.formBroken']])
  })
})
