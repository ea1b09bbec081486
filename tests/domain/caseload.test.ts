import { describe, expect, it } from 'vitest'
import {
  goalNews,
  latestNews,
  newSince,
  nextStepOf,
  numbersSeen,
  type StepSeen,
  talkAbout,
} from '#app/domain/caseload.ts'
import type { Day } from '#app/domain/day.ts'

const day = (text: string) => text as Day
const aStep = (wishes: Partial<StepSeen> = {}): StepSeen => ({
  status: 'not-started',
  day: null,
  reviewDay: null,
  doneDay: null,
  position: 0,
  ...wishes,
})
const aGoal = (wishes: Record<string, unknown> = {}) => ({
  status: 'now' as const,
  lookedAt: day('2026-11-01'),
  reviewDay: day('2026-12-01'),
  writtenDay: day('2026-10-01'),
  achievedDay: null as Day | null,
  steps: [] as StepSeen[],
  ...wishes,
})

describe('the next step', () => {
  it('is the soonest of all goals worked on now', () => {
    const goals = [
      aGoal({ steps: [aStep({ day: day('2026-12-04') }), aStep()] }),
      aGoal({ steps: [aStep({ day: day('2026-11-24') })] }),
      aGoal({ status: 'later', steps: [aStep({ day: day('2026-11-22') })] }),
    ]

    expect(nextStepOf(goals, day('2026-11-21'))?.day).toBe('2026-11-24')
  })

  it('is never one that is done, not needed, or has something in the way', () => {
    const steps = (['done', 'no-longer-needed', 'cannot-yet'] as const).map((status) => aStep({ status }))

    expect(nextStepOf([aGoal({ steps })], day('2026-11-21'))).toBeNull()
  })

  it('is one without a day when no other is left', () => {
    expect(nextStepOf([aGoal({ steps: [aStep({ status: 'doing' })] })], day('2026-11-21'))?.status).toBe('doing')
  })
})

describe('new since', () => {
  it.each([
    ['the last look', '2026-11-10', '2026-01-01', '1900-01-01', '2025-01-01', '2026-11-10'],
    ['the signing, when older days are not shown', null, '2026-11-20', '2026-11-20', '2025-01-01', '2026-11-20'],
    ['a month back, when older days are shown', null, '2026-11-21', '1900-01-01', '2025-01-01', '2026-10-22'],
    [
      'a month back from today, when it was signed long ago',
      null,
      '2026-01-01',
      '1900-01-01',
      '2025-01-01',
      '2026-10-22',
    ],
    ['the day the person came, never before it', null, '2026-11-21', '1900-01-01', '2026-11-18', '2026-11-18'],
  ])('%s', (_, lastLook, signed, from, joined, since) => {
    const last = lastLook === null ? null : day(lastLook)

    const beginning = { signedDay: day(signed), fromDay: day(from), joinedDay: day(joined) }
    expect(newSince(last, beginning, day('2026-11-21'))).toBe(since)
  })
})

describe('news', () => {
  it('is what happened to goals from that day on, the latest first to be told', () => {
    const news = goalNews(
      [
        aGoal({ writtenDay: day('2026-11-10') }),
        aGoal({ status: 'achieved', achievedDay: day('2026-11-15') }),
        aGoal({
          steps: [aStep({ status: 'done', doneDay: day('2026-11-12') }), aStep({ doneDay: day('2026-11-09') })],
        }),
      ],
      day('2026-11-10'),
    )

    expect(news).toEqual([
      { kind: 'goal-new', day: '2026-11-10' },
      { kind: 'goal-reached', day: '2026-11-15' },
      { kind: 'step-done', day: '2026-11-12' },
    ])
    expect(latestNews(news)).toEqual({ kind: 'goal-reached', day: '2026-11-15' })
    expect(latestNews([])).toBeNull()
  })
})

describe('what to talk about', () => {
  it.each([
    ['nothing, long before the day to look again', '2026-11-05', { timeToLook: false, newDates: false }],
    ['new dates, 14 days before the plan runs out', '2026-11-17', { timeToLook: false, newDates: true }],
    ['a look together, on the day', '2026-12-01', { timeToLook: true, newDates: true }],
    ['new dates, when the plan has run out', '2026-12-02', { timeToLook: false, newDates: true }],
  ])('is %s', (_, today, expected) => {
    expect(talkAbout([aGoal()], day(today))).toEqual(expected)
  })

  it('is nothing for goals that are for later, reached or put away', () => {
    const goals = (['later', 'achieved', 'set-aside'] as const).map((status) => aGoal({ status }))

    expect(talkAbout(goals, day('2027-06-01'))).toEqual({ timeToLook: false, newDates: false })
  })
})

describe('the numbers a worker reads', () => {
  const may = '2026-05-01T00:00:00.000Z'
  const june = '2026-06-01T00:00:00.000Z'

  it.each([
    [
      'as they were given',
      [
        ['a', 1, june],
        ['b', 2, may],
      ],
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      'without the holes of what is hidden',
      [
        ['c', 7, may],
        ['a', 2, may],
        ['b', 4, may],
      ],
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    ],
    [
      'last for what was never shown, the oldest first',
      [
        ['new', null, june],
        ['old', null, may],
        ['a', 3, june],
      ],
      [
        ['a', 1],
        ['old', 2],
        ['new', 3],
      ],
    ],
    ['none for no goal', [], []],
  ] as const)('are %s', (_, goals, expected) => {
    expect([...numbersSeen(goals.map(([id, number, createdAt]) => ({ id, number, createdAt })))]).toEqual(expected)
  })
})
