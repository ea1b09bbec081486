import { describe, expect, it } from 'vitest'
import { type Day, dayFrom } from '#app/domain/day.ts'
import {
  allDone,
  canMark,
  isLate,
  moved,
  nextStep,
  nextWeek,
  openReviewDays,
  STEP_STATUSES,
  type StepStatus,
  stepCount,
} from '#app/domain/step.ts'

const day = (text: string) => dayFrom(text) as Day
const aStep = (status: StepStatus, on: string | null = null, reviewOn: string | null = null) => ({
  status,
  day: on === null ? null : day(on),
  reviewDay: reviewOn === null ? null : day(reviewOn),
})

describe('the five statuses of a step', () => {
  it('allows exactly these marks', () => {
    const allowed = STEP_STATUSES.flatMap((from) =>
      STEP_STATUSES.filter((to) => canMark(from, to)).map((to) => `${from} > ${to}`),
    )
    expect(allowed).toEqual([
      'not-started > doing',
      'not-started > done',
      'not-started > cannot-yet',
      'not-started > no-longer-needed',
      'doing > not-started',
      'doing > done',
      'doing > cannot-yet',
      'doing > no-longer-needed',
      'done > not-started',
      'done > doing',
      'done > cannot-yet',
      'cannot-yet > not-started',
      'cannot-yet > doing',
      'cannot-yet > done',
      'cannot-yet > no-longer-needed',
      'no-longer-needed > not-started',
      'no-longer-needed > doing',
    ])
  })

  it.each([
    ['not-started', '2026-11-20', true],
    ['doing', '2026-11-20', true],
    ['cannot-yet', '2026-11-20', true],
    ['done', '2026-11-20', false],
    ['no-longer-needed', '2026-11-20', false],
    ['not-started', '2026-11-21', false],
    ['not-started', '2026-11-22', false],
    ['not-started', null, false],
  ] as const)('%s, planned for %s, stayed from an earlier day on 21 November: %s', (status, on, expected) => {
    expect(isLate(aStep(status, on), day('2026-11-21'))).toBe(expected)
  })
})

describe('the days of steps', () => {
  it('looks at the steps still open, on their own review day or else their day', () => {
    expect(
      openReviewDays([
        aStep('not-started', '2026-11-25'),
        aStep('doing', '2026-11-26', '2026-12-03'),
        aStep('cannot-yet', null, '2026-12-10'),
        aStep('not-started'),
        aStep('done', '2026-11-27'),
        aStep('no-longer-needed', '2026-11-28', '2026-11-29'),
      ]),
    ).toEqual(['2026-11-25', '2026-12-03', '2026-12-10'])
  })

  it('moves to next week over the end of a month and a clock change', () => {
    expect(nextWeek(day('2026-02-25'))).toBe('2026-03-04')
    expect(nextWeek(day('2028-02-25'))).toBe('2028-03-03')
    expect(nextWeek(day('2026-03-07'))).toBe('2026-03-14')
    expect(nextWeek(day('2026-10-30'))).toBe('2026-11-06')
  })
})

describe('counting and ordering', () => {
  it('counts the steps still wanted', () => {
    const steps = [aStep('done'), aStep('doing'), aStep('cannot-yet'), aStep('no-longer-needed')]
    expect(stepCount(steps)).toEqual({ done: 1, all: 3 })
    expect(allDone(steps)).toBe(false)
    expect(allDone([aStep('done'), aStep('no-longer-needed')])).toBe(true)
    expect(allDone([aStep('no-longer-needed')])).toBe(false)
    expect(allDone([])).toBe(false)
  })

  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['nobody', 1, ['a', 'b', 'c']],
  ] as const)('moves %s by %s', (id, by, expected) => {
    expect(moved(['a', 'b', 'c'], id, by)).toEqual(expected)
  })
})

describe('the next step', () => {
  const today = '2026-11-21' as Day
  const steps = (...days: (string | null)[]) =>
    days.map((day, place) => ({ place, day: day as Day | null, status: 'not-started' as const }))

  it.each([
    ['the soonest from today on', steps('2026-11-14', '2026-11-30', '2026-11-21'), 2],
    ['one without a day before one whose day has passed', steps('2026-11-14', null), 1],
    ['the one that stayed longest when no other is left', steps('2026-11-20', '2026-11-14'), 1],
    ['the first of two on one day', steps('2026-11-24', '2026-11-24'), 0],
  ])('is %s', (_, some, place) => {
    expect(nextStep(some, today)?.place).toBe(place)
  })

  it('is none when all is done or something is in the way', () => {
    expect(
      nextStep(
        [
          { status: 'done', day: null },
          { status: 'cannot-yet', day: null },
        ],
        today,
      ),
    ).toBeNull()
  })
})
