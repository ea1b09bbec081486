import { describe, expect, it } from 'vitest'
import { type Day, dayFrom } from '#app/domain/day.ts'
import type { StepStatus } from '#app/domain/step.ts'
import { goalToLookAt, stepsForToday, wasAway } from '#app/domain/today.ts'

const day = (text: string) => dayFrom(text) as Day
const today = day('2026-11-21')
const aStep = (id: string, goalId: string, on: string | null, status: StepStatus = 'not-started', position = 1) => ({
  id,
  goalId,
  position,
  status,
  day: on === null ? null : day(on),
})
const ids = (steps: { id: string }[]) => steps.map((step) => step.id)

describe('welcome back', () => {
  it.each([
    [null, false],
    ['2026-11-20', false],
    ['2026-11-08', false],
    ['2026-11-07', true],
    ['2026-03-01', true],
  ])('last here on %s: %s', (lastHere, expected) => {
    expect(wasAway(lastHere === null ? null : day(lastHere), today)).toBe(expected)
  })
})

describe('the steps of today', () => {
  it('has at most three: the next one, what stayed from an earlier day, then the soonest', () => {
    const shown = stepsForToday(
      [
        aStep('stayed', 'a', '2026-11-14'),
        aStep('call', 'a', '2026-11-21', 'not-started', 2),
        aStep('save', 'b', '2026-11-27'),
        aStep('read', 'c', '2026-12-01'),
      ],
      today,
    )
    expect(shown.next?.id).toBe('call')
    expect(ids(shown.more)).toEqual(['stayed', 'save'])
    expect(shown.late).toBe(1)
  })

  it('shows only what comes next of each goal', () => {
    const shown = stepsForToday(
      [
        aStep('second', 'a', '2026-11-30', 'not-started', 2),
        aStep('first', 'a', '2026-11-25', 'not-started', 1),
        aStep('third', 'a', null, 'not-started', 3),
      ],
      today,
    )
    expect(shown.next?.id).toBe('first')
    expect(shown.more).toEqual([])
  })

  it('takes the order of the goal when no step has a day', () => {
    const shown = stepsForToday([aStep('b', 'a', null, 'doing', 2), aStep('a', 'a', null, 'not-started', 1)], today)
    expect(shown.next?.id).toBe('a')
  })

  it('gives no filled button when everything stayed from an earlier day', () => {
    const late = ['2026-11-20', '2026-11-01', '2026-10-31', '2026-11-10'].map((on, at) => aStep(`${at}`, 'a', on))
    const shown = stepsForToday(late, today)
    expect(shown.next).toBeNull()
    expect(ids(shown.more)).toEqual(['2', '1', '3'])
    expect(shown.late).toBe(4)
  })

  it('leaves out what is done or not needed, and asks nothing of what has something in its way', () => {
    const shown = stepsForToday(
      [
        aStep('a', 'a', '2026-11-20', 'done'),
        aStep('b', 'a', '2026-11-20', 'no-longer-needed'),
        aStep('c', 'a', '2026-11-20', 'cannot-yet'),
      ],
      today,
    )
    expect(shown).toEqual({ next: null, more: [], waiting: [expect.objectContaining({ id: 'c' })], late: 0 })
  })

  it('has what has something in its way last, the soonest of each goal, while there is room', () => {
    const waiting = [
      aStep('later', 'a', '2026-12-20', 'cannot-yet'),
      aStep('soon', 'a', '2026-12-01', 'cannot-yet'),
      aStep('other', 'b', null, 'cannot-yet'),
      aStep('third', 'c', '2026-12-24', 'cannot-yet'),
    ]
    expect(ids(stepsForToday(waiting, today).waiting)).toEqual(['soon', 'third', 'other'])
    const next = [aStep('call', 'd', '2026-11-21'), aStep('save', 'e', '2026-11-27')]
    expect(ids(stepsForToday([...waiting, ...next], today).waiting)).toEqual(['soon'])
    const read = aStep('read', 'f', '2026-11-28')
    expect(stepsForToday([...waiting, ...next, read], today).waiting).toEqual([])
  })
})

describe('the one goal to look at again', () => {
  const aGoal = (id: string, standing: 'current' | 'time-to-review' | 'run-out' | null, nextReviewDay: string) => ({
    id,
    standing,
    nextReviewDay: day(nextReviewDay),
  })

  const today = day('2026-11-21')

  it('is the one that has run out, then the one whose day came first', () => {
    const current = aGoal('current', 'current', '2026-12-01')
    const due = aGoal('due', 'time-to-review', '2026-11-01')
    const dueLater = aGoal('due later', 'time-to-review', '2026-11-10')
    const out = aGoal('out', 'run-out', '2026-11-15')
    expect(goalToLookAt([current, dueLater, due, out], today)?.id).toBe('out')
    expect(goalToLookAt([current, dueLater, due], today)?.id).toBe('due')
    expect(goalToLookAt([current], today)).toBeNull()
  })

  it('is not asked for before the day it was put on, also when the plan has run out', () => {
    expect(goalToLookAt([aGoal('later', 'run-out', '2026-11-30')], day('2026-11-29'))).toBeNull()
    expect(goalToLookAt([aGoal('later', 'run-out', '2026-11-30')], day('2026-11-30'))?.id).toBe('later')
  })
})
