import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import type { GoalEventAt } from '#app/domain/goal-event.ts'
import type { RoadmapEventAt } from '#app/domain/roadmap.ts'
import {
  bigGoalMoments,
  chosenDays,
  goalMoments,
  milestoneMoments,
  milestonesBetween,
  newestFirst,
  roundsAt,
} from '#app/domain/time-line.ts'

const place = (changeId: string, day: string, at = `${day}T12:00:00.000Z`) => ({
  id: changeId,
  changeId,
  day: day as Day,
  at,
  revision: 1,
  goalId: 'school',
})

type Event = GoalEventAt & { goalId: string }
const reached: Event = { ...place('c', '2026-03-09'), kind: 'status', from: 'now', to: 'achieved', reason: null }

const said = (events: Event[]) =>
  goalMoments(events).map((moment) => moment.kind === 'goals' && [moment.day, moment.told])

describe('the turning points of goals', () => {
  it('are written, looked at, reached: each once, whatever a look brought along', () => {
    expect(
      said([
        { ...place('a', '2026-01-05'), kind: 'set', status: 'now' },
        { ...place('b', '2026-02-01'), kind: 'review', decision: 'keep' },
        { ...place('c', '2026-03-09'), kind: 'review', decision: 'achieved' },
        reached,
      ]),
    ).toEqual([
      ['2026-01-05', { what: 'set' }],
      ['2026-02-01', { what: 'review', decision: 'keep' }],
      ['2026-03-09', { what: 'review', decision: 'achieved' }],
    ])
  })

  it('leave out what was taken back, and have it again when it was put back', () => {
    const undone: Event = { ...place('d', '2026-03-10'), kind: 'undone', change: 'c' }
    const redone: Event = { ...place('e', '2026-03-11'), kind: 'undone', change: 'd' }
    expect(said([reached, undone])).toEqual([])
    expect(said([reached, undone, redone])).toEqual([['2026-03-09', { what: 'status', to: 'achieved' }]])
  })

  it('begin on the day on the paper', () => {
    const typed: Event = { ...place('a', '2026-02-01'), kind: 'typed-in', status: 'now', onPaper: '2026-01-20' as Day }
    expect(said([typed])).toEqual([['2026-01-20', { what: 'set' }]])
  })
})

it('of a big goal, what was reached on the way stands on the line, and what was only written does not', () => {
  const stop = {
    statement: { text: 'A lease', language: 'en' },
    templateKey: null,
    templateBlanks: null,
    targetDay: null,
  }
  const events: (RoadmapEventAt & { roadmapId: string })[] = [
    { ...place('a', '2026-01-05'), roadmapId: 'house', kind: 'set' },
    { ...place('b', '2026-01-06'), roadmapId: 'house', kind: 'stop', change: 'added', stop },
    { ...place('c', '2026-02-06'), roadmapId: 'house', kind: 'stop', change: 'reached', stop },
  ]
  expect(bigGoalMoments(events).map(({ day }) => day)).toEqual(['2026-01-05', '2026-02-06'])
})

describe('special moments', () => {
  const moment = (id: string, day: string, wishes: object = {}) => ({
    ...{ id, day: day as Day, createdAt: '2026-06-01T12:00:00.000Z', idea: 'keys' as const, own: null },
    ...{ monthOnly: false, onlyMe: false },
    ...wishes,
  })

  it('stand on the line on the day they were, whenever they were written down', () => {
    const own = { text: 'Third floor', language: 'en' }
    expect(milestoneMoments([moment('home', '2026-03-21', { own, onlyMe: true })])).toEqual([
      {
        id: 'home',
        day: '2026-03-21',
        at: '2026-06-01T12:00:00.000Z',
        kind: 'milestones',
        milestoneId: 'home',
        told: { idea: 'keys', own },
        monthOnly: false,
        onlyMe: true,
      },
    ])
  })

  it('between two days are those after the first, the newest first', () => {
    const all = [
      moment('on the first', '2026-01-10'),
      moment('early', '2026-01-11'),
      moment('late', '2026-06-01'),
      moment('after', '2026-06-02'),
    ]
    const found = milestonesBetween(all, '2026-01-10' as Day, '2026-06-01' as Day)
    expect(found.map(({ id }) => id)).toEqual(['late', 'early'])
  })
})

it('the line has the newest first, within a day too', () => {
  const moment = (id: string, day: string, at: string) =>
    ({ id, day: day as Day, at, kind: 'answers', roundId: id, instrumentKey: 'bridge', onlyMe: false }) as const
  const line = newestFirst([
    moment('noon', '2026-02-01', '2026-02-01T17:00:00.000Z'),
    moment('paper', '2026-01-02', '2026-03-01T17:00:00.000Z'),
    moment('evening', '2026-02-01', '2026-02-01T23:00:00.000Z'),
  ])
  expect(line.map(({ id }) => id)).toEqual(['evening', 'noon', 'paper'])
})

describe('what stands for two days', () => {
  const rounds = [
    { id: 'third', day: '2026-06-01' as Day },
    { id: 'corrected', day: '2026-03-15' as Day },
    { id: 'second', day: '2026-03-15' as Day },
    { id: 'first', day: '2026-01-10' as Day },
  ]
  it.each([
    ['2026-01-10', '2026-06-01', 'first', 'third'],
    ['2026-03-20', '2026-12-31', 'corrected', 'third'],
    ['2025-12-01', '2026-02-01', undefined, 'first'],
    ['2026-03-16', '2026-05-31', undefined, 'corrected'],
    ['2025-12-01', '2026-12-31', 'first', 'third'],
    ['2025-01-01', '2025-12-31', undefined, undefined],
  ])('%s and %s', (before, now, one, other) => {
    const found = roundsAt(rounds, before as Day, now as Day)
    expect([found.before?.id, found.now?.id]).toEqual([one, other])
  })
})

describe('the two days', () => {
  const days = ['2026-06-01', '2026-03-15', '2026-01-10'] as Day[]
  it.each([
    [null, null, '2026-01-10', '2026-06-01'],
    ['2026-03-15', null, '2026-03-15', '2026-06-01'],
    ['2026-06-01', '2026-03-15', '2026-03-15', '2026-06-01'],
    ['2026-02-30', 'soon', '2026-01-10', '2026-06-01'],
    ['2026-02-01', "' or 1=1", '2026-01-10', '2026-06-01'],
  ])('%s and %s', (thenDay, nowDay, one, other) => {
    expect(chosenDays(days, { thenDay, nowDay })).toEqual([one, other])
  })
  it('needs two of them', () => {
    const nothing = { thenDay: null, nowDay: null }
    expect([chosenDays([], nothing), chosenDays(days.slice(1, 2), nothing)]).toEqual([null, null])
  })
})
