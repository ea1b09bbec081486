import { describe, expect, test } from 'vitest'
import {
  bridgeFinding,
  bridgeTotal,
  jobLevel,
  pillarPoints,
  pillarsThenAndNow,
  totalChange,
} from '#app/domain/bridge.ts'
import type { Day } from '#app/domain/day.ts'
import type { Answers, RoundOfAnswers } from '#app/domain/round.ts'

const pillars = [
  { key: 'home', items: ['home', 'children'] },
  { key: 'wellbeing', items: ['health', 'people'] },
  { key: 'money', items: ['debts', 'savings'] },
  { key: 'learning', items: ['education'] },
  { key: 'work', items: ['earnings', 'job_quality'] },
]
const march = '2025-03-03' as Day
const november = '2025-11-18' as Day

/** Rosa's March: 12, 14, 6, 8, 10 = 50. */
const full: Answers = {
  home: 2,
  children: 4,
  health: 3,
  people: 4,
  debts: 2,
  savings: 1,
  education: 2,
  earnings: 2,
  job_quality: 3,
}
const aRound = (day: Day, answers: Answers, version = 1): RoundOfAnswers => ({ day, version, answers })

const workCases: [string, Answers, number | null][] = [
  ['both at the bottom', { earnings: 1, job_quality: 1 }, 4],
  ['both at the top', { earnings: 5, job_quality: 5 }, 20],
  ['3 and 4', { earnings: 3, job_quality: 4 }, 14],
  ['one not about me: the other counts alone', { earnings: 'not-about-me', job_quality: 3 }, 12],
  ['both not about me: nothing is left', { earnings: 'not-about-me', job_quality: 'not-about-me' }, null],
  ['one skipped: empty, or skipping the low one would lift it', { earnings: 'skip', job_quality: 5 }, null],
  ['one I would rather not say: empty', { earnings: 5, job_quality: 'rather-not-say' }, null],
  ['one skipped, one not about me', { earnings: 'skip', job_quality: 'not-about-me' }, null],
  ['one never opened', { earnings: 4 }, null],
  ['nothing at all', {}, null],
]

test.each(workCases)('a pillar of two: %s', (_name, answers, points) => {
  expect(pillarPoints({ key: 'work', items: ['earnings', 'job_quality'] }, answers)).toBe(points)
})

test.each([
  ['level 1', { education: 1 }, 4],
  ['level 3', { education: 3 }, 12],
  ['level 5', { education: 5 }, 20],
  ['skipped', { education: 'skip' }, null],
  ['not about me', { education: 'not-about-me' }, null],
] as [string, Answers, number | null][])('a pillar of one: %s', (_name, answers, points) => {
  expect(pillarPoints({ key: 'learning', items: ['education'] }, answers)).toBe(points)
})

const totals: [string, Answers, number | null][] = [
  ['all answered', full, 50],
  ['all lowest', Object.fromEntries(Object.keys(full).map((key) => [key, 1])), 20],
  ['all highest', Object.fromEntries(Object.keys(full).map((key) => [key, 5])), 100],
  ['one not about me: 12 + 14 + 6 + 8 + 12', { ...full, earnings: 'not-about-me' }, 52],
  ['one skip', { ...full, savings: 'skip' }, null],
  ['one rather not say', { ...full, health: 'rather-not-say' }, null],
]
test.each(totals)('the total: %s', (_name, answers, total) => {
  expect(bridgeTotal(pillars, answers)).toBe(total)
})

describe('then and now', () => {
  test('two parts up: the pillars and the total follow', () => {
    const both = pillarsThenAndNow(pillars, full, { ...full, home: 3, education: 3 })
    expect(both.map(({ key, before, now, change }) => [key, before, now, change])).toEqual([
      ['home', 12, 14, 2],
      ['wellbeing', 14, 14, 0],
      ['money', 6, 6, 0],
      ['learning', 8, 12, 4],
      ['work', 10, 10, 0],
    ])
    expect(totalChange(both)).toBe(6)
  })

  test('a span that is not about me any more keeps its pillar from being compared', () => {
    const both = pillarsThenAndNow(pillars, full, { ...full, job_quality: 'not-about-me' })
    expect(both[4]).toEqual({
      key: 'work',
      before: 10,
      now: 8,
      change: null,
      spans: [
        { key: 'earnings', before: 2, now: 2, change: 0 },
        { key: 'job_quality', before: 3, now: null, change: null },
      ],
    })
    expect(totalChange(both)).toBeNull()
  })

  test('a first bridge has no then', () => {
    const alone = pillarsThenAndNow(pillars, null, full)
    expect(alone.map(({ before, now, change }) => [before, now, change])).toEqual([
      [null, 12, null],
      [null, 14, null],
      [null, 6, null],
      [null, 8, null],
      [null, 10, null],
    ])
  })
})

const skipped: Answers = { ...full, home: 3, education: 3, people: 'skip', debts: 'skip', savings: 'rather-not-say' }
const findings: [string, Answers | null, Answers, number, object][] = [
  ['a first bridge', null, full, 1, { kind: 'first', on: november, empty: 0 }],
  ['a first bridge with a skip', null, { ...full, home: 'skip' }, 1, { kind: 'first', on: november, empty: 1 }],
  [
    'two of nine are higher',
    full,
    { ...full, home: 3, education: 3 },
    1,
    { kind: 'up', since: march, total: 9, up: ['home', 'education'], empty: 0 },
  ],
  [
    'one higher, one lower',
    full,
    { ...full, home: 3, job_quality: 2 },
    1,
    { kind: 'up-and-down', since: march, total: 9, up: ['home'], down: ['job_quality'], empty: 0 },
  ],
  [
    'one lower, the rest the same',
    full,
    { ...full, job_quality: 1 },
    1,
    { kind: 'down', since: march, total: 9, down: ['job_quality'], same: 8, empty: 0 },
  ],
  ['nothing moved', full, full, 1, { kind: 'same', since: march, total: 9, empty: 0 }],
  [
    'three without an answer, the others compared',
    full,
    skipped,
    1,
    { kind: 'up', since: march, total: 6, up: ['home', 'education'], empty: 3 },
  ],
  [
    'not about me is an answer, not a gap',
    full,
    { ...full, earnings: 'not-about-me' },
    1,
    { kind: 'same', since: march, total: 8, empty: 0 },
  ],
  ['other questions then', full, full, 2, { kind: 'other-version', since: march }],
  [
    'no part answered both times',
    { education: 2 },
    { home: 4 },
    1,
    { kind: 'nothing-in-common', since: march, empty: 8 },
  ],
  ['no answers now', full, { home: 'skip' }, 1, { kind: 'nothing-answered' }],
  ['no answers, and none before', null, {}, 1, { kind: 'nothing-answered' }],
]
test.each(findings)('the finding: %s', (_name, before, now, version, finding) => {
  expect(bridgeFinding(pillars, before && aRound(march, before), aRound(november, now, version))).toEqual(finding)
})

test.each([
  ['no job', false, [], 1],
  ['a job with none of the three', true, [], 2],
  ['one tick', true, ['hours'], 3],
  ['two ticks', true, ['hours', 'grow'], 4],
  ['all three', true, ['cover', 'hours', 'grow'], 5],
  ['a tick sent twice counts once', true, ['hours', 'hours'], 3],
  ['no job, and ticks: cannot both hold', false, ['hours'], null],
] as [string, boolean, string[], number | null][])('my job: %s', (_name, job, ticks, level) => {
  expect(jobLevel({ job, ticks })).toBe(level)
})
