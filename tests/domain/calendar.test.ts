import { describe, expect, it } from 'vitest'
import { calendarOf, type StepForCalendar, standsInCalendar } from '#app/domain/calendar.ts'
import type { Day } from '#app/domain/day.ts'

const day = (text: string) => text as Day
const goal = { status: 'now', onlyMe: false, lifeArea: 'work' } as const
const step: StepForCalendar = { id: '1', day: day('2026-11-24'), status: 'not-started', onlyMe: false, goal }

describe('what stands in a calendar', () => {
  it.each<[string, Partial<StepForCalendar>, boolean]>([
    ['a step with a day', {}, true],
    ['under way', { status: 'doing' }, true],
    ['with something in the way', { status: 'cannot-yet' }, true],
    ['of a day gone by, and still to do', { day: day('2026-01-02') }, true],
    ['of a goal without a part of life', { goal: { ...goal, lifeArea: null } }, true],
    ['without a day', { day: null }, false],
    ['done', { status: 'done' }, false],
    ['not needed now', { status: 'no-longer-needed' }, false],
    ['only me', { onlyMe: true }, false],
    ['of a goal that is only me', { goal: { ...goal, onlyMe: true } }, false],
    ['of a goal about safety', { goal: { ...goal, lifeArea: 'safety' } }, false],
    ['of a goal for later', { goal: { ...goal, status: 'later' } }, false],
    ['of a goal that was reached', { goal: { ...goal, status: 'achieved' } }, false],
    ['of a goal that was put away', { goal: { ...goal, status: 'set-aside' } }, false],
  ])('%s', (_case, wishes, expected) => {
    expect(standsInCalendar({ ...step, ...wishes })).toBe(expected)
  })
})

it('a line is a whole day that ends with the next one, over the end of a year too', () => {
  const [, , events] = calendarOf([{ uid: 'a', day: day('2026-12-31') }], { name: 'Steps', step: 'A step' }, 'now')
  const [[, properties] = []] = events
  expect(properties?.filter(([name]) => /^dt(start|end)/.test(name))).toEqual([
    ['dtstart', {}, 'date', '2026-12-31'],
    ['dtend', {}, 'date', '2027-01-01'],
  ])
})
