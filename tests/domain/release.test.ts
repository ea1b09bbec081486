import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import {
  canSee,
  canSeeGoal,
  canSeeMoment,
  fromDay,
  hiddenAreas,
  inScreenOrder,
  type ReleaseTerm,
  refuseSelection,
  releaseStanding,
  roundsReached,
  SECTIONS,
  SENSITIVE_SECTIONS,
  type Section,
  seersOf,
  untilDay,
} from '#app/domain/release.ts'

const day = (text: string) => text as Day
const except = (section: Section) => ({ sections: SECTIONS.filter((one) => one !== section) })

describe('what a worker sees', () => {
  it.each<[string, Section[], LifeArea | null, boolean]>([
    ['a goal, when goals are ticked', ['goals'], 'work', true],
    ['a goal of no part of life', ['goals'], null, true],
    ['no goal without the tick', ['bridge', 'goal-notes'], 'work', false],
    ['no goal about safety by ticking goals', ['goals'], 'safety', false],
    ['a goal about safety by both ticks', ['goals', 'safety'], 'safety', true],
    ['no goal about safety by its tick alone', ['safety'], 'safety', false],
    ['no goal about health by ticking goals', ['goals', 'body-mind'], 'health', false],
    ['a goal about health by both ticks', ['goals', 'health-feelings'], 'health', true],
    ['no goal about papers by ticking goals', ['goals'], 'papers', false],
    ['no goal about a child by ticking goals', ['goals'], 'children', false],
    ['a goal about child care, which is no secret of a child', ['goals'], 'care', true],
  ])('%s', (_, sections, area, seen) => {
    expect(canSee({ sections }, { kind: 'goal', area, onlyMe: false })).toBe(seen)
  })

  it.each<[string, Section[], boolean]>([
    ['when both are ticked', ['goals', 'goal-notes'], true],
    ['not by ticking goals', ['goals'], false],
    ['not by its tick alone', ['goal-notes'], false],
  ])('notes on goals, %s', (_, sections, seen) => {
    expect(canSee({ sections }, { kind: 'goal-note', area: 'work', onlyMe: false })).toBe(seen)
  })

  it.each(SENSITIVE_SECTIONS)('nothing about %s unless that very tick is set', (section) => {
    expect(canSee(except(section), { kind: 'answer', section, onlyMe: false })).toBe(false)
    expect(canSee({ sections: [section] }, { kind: 'answer', section, onlyMe: false })).toBe(true)
  })

  it.each(SECTIONS)('nothing that is only me, whatever is ticked: %s', (section) => {
    const all = { sections: [...SECTIONS] }

    expect(canSee(all, { kind: 'answer', section, onlyMe: true })).toBe(false)
    expect(canSee(all, { kind: 'goal', area: 'work', onlyMe: true })).toBe(false)
    expect(canSee(all, { kind: 'goal-note', area: 'work', onlyMe: true })).toBe(false)
  })

  it.each([
    ['worked on now', 'now', null, true],
    ['for later', 'later', null, true],
    ['put away', 'set-aside', null, false],
    ['reached since history is shown', 'achieved', '2026-11-21', true],
    ['reached before', 'achieved', '2026-11-20', false],
  ] as const)('a goal %s', (_, status, achieved, seen) => {
    const goal = { lifeArea: 'work', onlyMe: false, status, achievedDay: achieved && day(achieved) } as const
    const shown = { sections: [...SECTIONS], fromDay: day('2026-11-21') }
    expect(canSeeGoal(shown, goal)).toBe(seen)
    expect(canSeeGoal(shown, { ...goal, onlyMe: true })).toBe(false)
    expect(canSeeGoal({ ...shown, sections: ['goal-notes'] }, goal)).toBe(false)
  })

  it('names the parts of life whose goals stay hidden', () => {
    expect(hiddenAreas({ sections: ['goals'] })).toEqual(['children', 'health', 'safety', 'papers'])
    expect(hiddenAreas({ sections: ['goals', 'safety', 'children'] })).toEqual(['health', 'papers'])
    expect(hiddenAreas({ sections: [...SECTIONS] })).toEqual([])
  })
})

describe('who sees a special moment', () => {
  const moment = { about: null, onlyMe: false, day: '2026-11-21' as Day, happened: true }
  const from = (fromDay: string, ...sections: Section[]) => ({ sections, fromDay: fromDay as Day })

  it.each([
    ['nobody without its tick', from('1900-01-01', 'goals', 'goal-notes', 'bridge'), {}, false],
    ['a worker with it', from('1900-01-01', 'moments'), {}, true],
    ['nobody of what is only me', from('1900-01-01', ...SECTIONS), { onlyMe: true }, false],
    ['nobody of savings without that tick', from('1900-01-01', 'moments', 'debts'), { about: 'savings' }, false],
    ['a worker of savings with both', from('1900-01-01', 'moments', 'savings'), { about: 'savings' }, true],
    ['nobody by the sensitive tick alone', from('1900-01-01', 'savings'), { about: 'savings' }, false],
    ['a worker on the first day of the history', from('2026-11-21', 'moments'), {}, true],
    ['nobody of the day before it', from('2026-11-22', 'moments'), {}, false],
    ['nobody of a child without that tick', from('1900-01-01', 'moments'), { about: 'children' }, false],
    ['a worker of a child with both', from('1900-01-01', 'moments', 'children'), { about: 'children' }, true],
    ['nobody of what is still to come', from('1900-01-01', ...SECTIONS), { happened: false }, false],
  ] as const)('%s', (_, shown, wishes, seen) => {
    expect(canSeeMoment(shown, { ...moment, ...wishes })).toBe(seen)
  })
})

describe('who sees some answers', () => {
  const answer = (section: Section, onlyMe = false) => ({ kind: 'answer', section, onlyMe }) as const
  const shows = (name: string, ...sections: Section[]) => ({ worker: { name }, sections })
  const both = [answer('quality-of-life'), answer('body-mind')]

  it.each([
    ['nobody without a release', [], both, [], []],
    ['nobody through a release of something else', [shows('Dana', 'goals')], both, [], []],
    ['a part of them without the tick of the other', [shows('Dana', 'quality-of-life')], both, [], ['Dana']],
    ['all of them with both ticks', [shows('Dana', 'quality-of-life', 'body-mind')], both, ['Dana'], []],
    [
      'each worker as much as their own release shows',
      [shows('Dana', 'quality-of-life', 'body-mind'), shows('Kim', 'body-mind'), shows('Li', 'moments')],
      both,
      ['Dana'],
      ['Kim'],
    ],
    [
      'a part where a row stays with me',
      [shows('Dana', 'calmap', 'safety')],
      [answer('calmap'), answer('safety', true)],
      [],
      ['Dana'],
    ],
    ['nobody what is only me', [shows('Dana', ...SECTIONS)], [answer('safety', true)], [], []],
    ['nobody nothing', [shows('Dana', ...SECTIONS)], [], [], []],
  ])('%s', (_, releases, things, all, some) => {
    expect(seersOf(releases, things)).toEqual({ all, some })
  })
})

describe('history', () => {
  const rounds = [day('2026-11-20'), day('2025-10-01'), day('2026-03-03')].map((one) => ({ day: one }))

  it.each([
    ['signed after all of it: the latest round alone', '2026-11-21', ['2026-11-20']],
    ['signed on the day of the latest', '2026-11-20', ['2026-11-20']],
    ['signed between: what came after', '2026-03-03', ['2026-03-03', '2026-11-20']],
    ['older days ticked: everything', '1900-01-01', ['2025-10-01', '2026-03-03', '2026-11-20']],
  ])('%s', (_, from, reached) => {
    expect(roundsReached(rounds, day(from)).map((round) => round.day)).toEqual(reached)
  })

  it('is nothing when nothing was answered', () => {
    expect(roundsReached([], day('2026-11-21'))).toEqual([])
  })

  it('begins on the day of signing unless older days are ticked', () => {
    expect(fromDay(false, day('2026-11-21'))).toBe('2026-11-21')
    expect(fromDay(true, day('2026-11-21'))).toBe('1900-01-01')
  })
})

describe('how long', () => {
  it.each([
    ['30-days', '2025-11-18', '2025-12-18'],
    ['90-days', '2025-11-18', '2026-02-16'],
    ['12-months', '2025-11-18', '2026-11-18'],
    ['90-days', '2026-11-21', '2027-02-19'],
    ['12-months', '2028-02-29', '2029-02-28'],
  ] as const)('%s from %s is through %s', (span, today, until) => {
    expect(untilDay(span, day(today))).toBe(until)
  })

  const term: ReleaseTerm = { untilDay: day('2026-11-21'), endedReason: null, workerEnded: false, heldBack: false }

  it.each<[string, Partial<ReleaseTerm>, string, string]>([
    ['holds before its last day', {}, '2026-11-20', 'live'],
    ['holds through its last day', {}, '2026-11-21', 'live'],
    ['ran out the day after', {}, '2026-11-22', 'ran-out'],
    ['ends when stopped', { endedReason: 'stopped-by-me' }, '2026-11-20', 'stopped-by-me'],
    ['stays stopped after its last day', { endedReason: 'stopped-by-me' }, '2026-11-30', 'stopped-by-me'],
    ['ends when a new one takes its place', { endedReason: 'replaced' }, '2026-11-20', 'replaced'],
    ['ends with the worker', { workerEnded: true }, '2026-11-20', 'worker-left'],
    ['ends when stopped for the person', { endedReason: 'stopped-for-me' }, '2026-11-20', 'stopped-for-me'],
    ['is held back for now', { heldBack: true }, '2026-11-20', 'held-back'],
    ['runs out while it is held back', { heldBack: true }, '2026-11-22', 'ran-out'],
    ['ends when the worker says so', { endedReason: 'worker-ended-it' }, '2026-11-20', 'worker-ended-it'],
  ])('%s', (_, change, today, standing) => {
    expect(releaseStanding({ ...term, ...change }, day(today))).toBe(standing)
  })
})

describe('a selection', () => {
  it.each<[Section[], string | null]>([
    [[], 'nothing'],
    [['goal-notes'], 'notes-without-goals'],
    [['goal-notes', 'bridge'], 'notes-without-goals'],
    [['goals', 'goal-notes'], null],
    [['savings'], null],
  ])('of %j is refused for %s', (sections, why) => {
    expect(refuseSelection(sections)).toBe(why)
  })

  it('is kept in the order of the screen, each once, nothing else', () => {
    expect(inScreenOrder(['savings', 'everything', 'goals', 'savings'])).toEqual(['goals', 'savings'])
  })
})
