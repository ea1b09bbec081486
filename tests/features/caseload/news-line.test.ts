// What a worker is told of a change to a goal: what it was that changed.
import { expect, test } from 'vitest'
import { type Day, dayFrom } from '#app/domain/day.ts'
import type { WordingThen } from '#app/domain/goal-event.ts'
import { newsLine } from '#app/features/caseload/news-line.ts'

const day = (text: string) => dayFrom(text) as Day
const then: WordingThen = {
  statement: { text: 'Find work', language: 'en' },
  templateKey: null,
  templateBlanks: null,
  targetDay: day('2027-05-31'),
  measureUnit: null,
  measureStart: null,
  measureTarget: null,
}
const goal = { number: 1, stepIds: new Set<string>(), potholeIds: new Set<string>(), notes: false }
const restated = (after: Partial<WordingThen>) =>
  newsLine(
    {
      kind: 'restated',
      id: 'e',
      day: day('2026-11-21'),
      at: '2026-11-21T12:00:00.000Z',
      revision: 2,
      changeId: 'c',
      before: then,
      after: { ...then, ...after },
    },
    goal,
  )?.kind

test.each([
  ['a number to reach', { measureStart: 0, measureTarget: 5 }, 'goal-measure'],
  ['other words', { statement: { text: 'Find work nearby', language: 'en' } }, 'goal-wording'],
  [
    'other words and a number',
    { statement: { text: 'Find 5 jobs', language: 'en' }, measureTarget: 5 },
    'goal-wording',
  ],
  ['an idea for own words', { statement: null, templateKey: 'work.apply', templateBlanks: '{}' }, 'goal-wording'],
  ['another day', { targetDay: day('2027-06-30') }, 'goal-date'],
] as const)('%s is told as what it is', (_, after, kind) => expect(restated(after)).toBe(kind))
