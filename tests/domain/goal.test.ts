import { describe, expect, it } from 'vitest'
import { type Day, dayFrom } from '#app/domain/day.ts'
import {
  canMove,
  GOAL_STATUSES,
  isReopening,
  lastReviewDay,
  makesNewRevision,
  needsNewDates,
  nextReviewDay,
  type PlanDays,
  refuseTargetDay,
  standing,
  targetDayIn,
  type Wording,
} from '#app/domain/goal.ts'
import { LIFE_AREAS, startsOnlyMe } from '#app/domain/life-area.ts'

const day = (text: string) => dayFrom(text) as Day

/** A plan written on 1 September, to be looked at on 1 October, with no step on a day. */
function aPlan(changes: Partial<PlanDays> = {}): PlanDays {
  return {
    status: 'now',
    lookedAt: day('2026-09-01'),
    reviewDay: day('2026-10-01'),
    stepReviewDays: [],
    ...changes,
  }
}

describe('the status of a goal', () => {
  it('allows exactly these moves', () => {
    const allowed = GOAL_STATUSES.flatMap((from) =>
      GOAL_STATUSES.filter((to) => canMove(from, to)).map((to) => `${from} > ${to}`),
    )
    expect(allowed).toEqual([
      'now > later',
      'now > achieved',
      'now > set-aside',
      'later > now',
      'later > achieved',
      'later > set-aside',
      'achieved > now',
      'achieved > later',
      'set-aside > now',
      'set-aside > later',
    ])
  })

  it('calls it picking up again only from reached or put away', () => {
    expect(isReopening('achieved', 'now')).toBe(true)
    expect(isReopening('set-aside', 'later')).toBe(true)
    expect(isReopening('later', 'now')).toBe(false)
    expect(isReopening('now', 'achieved')).toBe(false)
  })

  it('hides goals about safety from the start, and no others', () => {
    expect(LIFE_AREAS.filter((area) => startsOnlyMe(area))).toEqual(['safety'])
    expect(startsOnlyMe(null)).toBe(false)
  })
})

describe('current, time to review, run out', () => {
  it.each([
    // The whole plan has one day to look again, thirty days on.
    ['2026-09-01', 'current'],
    ['2026-09-30', 'current'],
    ['2026-10-01', 'time-to-review'],
    ['2026-10-02', 'run-out'],
  ])('a plan with no step on a day, on %s: %s', (today, expected) => {
    expect(standing(aPlan(), day(today))).toBe(expected)
  })

  it.each([
    ['2026-09-14', 'current'],
    // The first step's own day comes before the plan's.
    ['2026-09-15', 'time-to-review'],
    ['2026-10-01', 'time-to-review'],
    ['2026-11-20', 'time-to-review'],
    ['2026-11-21', 'run-out'],
  ])('a plan with steps on 15 September and 20 November, on %s: %s', (today, expected) => {
    const plan = aPlan({ stepReviewDays: [day('2026-11-20'), day('2026-09-15')] })
    expect(standing(plan, day(today))).toBe(expected)
  })

  it.each([
    // 30 November + 3 months stops at the month's end.
    ['2026-11-30', '2027-02-28', '2027-03-01'],
    // In a leap year too.
    ['2027-11-30', '2028-02-29', '2028-03-01'],
    ['2026-08-31', '2026-11-30', '2026-12-01'],
    ['2026-05-15', '2026-08-15', '2026-08-16'],
    // Ninety days are offered, and with February in them they are a day more than three months.
    ['2027-02-01', '2027-05-02', '2027-05-03'],
  ])('looked at on %s, a plan lasts to %s however far its steps reach', (lookedAt, last, after) => {
    const plan = aPlan({ lookedAt: day(lookedAt), reviewDay: day('2029-01-01'), stepReviewDays: [day('2028-12-31')] })
    expect(lastReviewDay(plan)).toBe(last)
    expect(standing(plan, day(last))).not.toBe('run-out')
    expect(standing(plan, day(after))).toBe('run-out')
  })

  it('does not ask again about a step whose day had passed at the last look', () => {
    const plan = aPlan({
      lookedAt: day('2026-10-01'),
      reviewDay: day('2026-10-31'),
      stepReviewDays: [day('2026-09-15')],
    })
    expect(nextReviewDay(plan)).toBe('2026-10-31')
    expect(standing(plan, day('2026-10-02'))).toBe('current')
  })

  it('has no standing once it is reached or put away', () => {
    expect(standing(aPlan({ status: 'achieved' }), day('2027-01-01'))).toBeNull()
    expect(standing(aPlan({ status: 'set-aside' }), day('2027-01-01'))).toBeNull()
    expect(standing(aPlan({ status: 'later' }), day('2026-10-01'))).toBe('time-to-review')
  })

  it.each([
    ['2026-09-16', false],
    ['2026-09-17', true],
    ['2026-10-01', true],
    ['2026-10-02', true],
  ])('tells the worker 14 days before it runs out, on %s: %s', (today, expected) => {
    expect(needsNewDates(aPlan(), day(today))).toBe(expected)
    expect(needsNewDates(aPlan({ status: 'achieved' }), day(today))).toBe(false)
  })
})

describe('wording and day', () => {
  const wording: Wording = {
    statement: 'Find a home near school',
    templateKey: null,
    templateBlanks: null,
    targetDay: day('2026-12-31'),
    measureUnit: 'homes seen',
    measureStart: 0,
    measureTarget: 3,
  }

  it.each([
    ['nothing changed', {}, false],
    ['statement', { statement: 'Find a home near work' }, true],
    ['day', { targetDay: day('2027-01-31') }, true],
    ['measure', { measureTarget: 4 }, true],
    ['unit', { measureUnit: 'rooms seen' }, true],
    ['template', { statement: null, templateKey: 'home.see', templateBlanks: '{"n":3}' }, true],
  ])('%s: a new revision is made %s', (_what, change, expected) => {
    expect(makesNewRevision(wording, { ...wording, ...change })).toBe(expected)
  })

  it.each([
    ['2026-11-20', 'past'],
    ['2026-11-21', null],
    ['2036-11-21', null],
    ['2036-11-22', 'too-far'],
  ])('a target day of %s on 21 November 2026 is refused as %s', (target, expected) => {
    expect(refuseTargetDay(day(target), day('2026-11-21'))).toBe(expected)
  })

  it('offers spans that stop at the end of a month', () => {
    const today = day('2026-11-30')
    expect(targetDayIn('1-week', today)).toBe('2026-12-07')
    expect(targetDayIn('1-month', today)).toBe('2026-12-30')
    expect(targetDayIn('3-months', today)).toBe('2027-02-28')
    expect(targetDayIn('6-months', today)).toBe('2027-05-30')
    expect(targetDayIn('12-months', today)).toBe('2027-11-30')
  })
})
