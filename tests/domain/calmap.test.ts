import { expect, test } from 'vitest'
import { isWholeMap, mapFinding, rowsThatStartOnlyMe, strengthsFirst } from '#app/domain/calmap.ts'
import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'
import { publishedInstrument } from '#app/instruments/published.ts'

const rows = ['home', 'food', 'money', 'children', 'safety']

test.each([
  ['three rows', { home: 1, food: 2, safety: 5 }, true],
  ['two rows and a skip', { home: 1, food: 2, safety: 'skip' }, false],
  ['nothing', {}, false],
] as [string, Answers, boolean][])('a whole map: %s', (_name, answers, whole) => {
  expect(isWholeMap(rows, answers)).toBe(whole)
})

test('strengths first, the map’s own order among equals, rows without a level last', () => {
  expect(strengthsFirst(rows, { home: 3, food: 5, money: 'skip', children: 5, safety: 1 })).toEqual([
    'food',
    'children',
    'home',
    'safety',
    'money',
  ])
})

const june = '2025-06-10' as Day
const november = '2025-11-18' as Day
const now: Answers = { home: 3, food: 4, money: 2, children: 5, safety: 'skip' }

test('what the map says first: the strongest, and what moved', () => {
  const then = { day: june, version: 1, answers: { home: 2, food: 4, money: 3, children: 5, safety: 1 } }
  expect(mapFinding(rows, then, { day: november, version: 1, answers: now })).toEqual({
    strongest: ['children', 'food'],
    since: june,
    up: ['home'],
    down: ['money'],
  })
})

test('a first map, and one beside other questions, has no since', () => {
  const alone = { strongest: ['children', 'food'], since: null, up: [], down: [] }
  expect(mapFinding(rows, null, { day: november, version: 1, answers: now })).toEqual(alone)
  const older = { day: june, version: 1, answers: now }
  expect(mapFinding(rows, older, { day: november, version: 2, answers: now })).toEqual(alone)
})

test('a map of hard rows names no strength', () => {
  expect(mapFinding(rows, null, { day: november, version: 1, answers: { home: 1, food: 3, money: 2 } })).toEqual({
    strongest: [],
    since: null,
    up: [],
    down: [],
  })
})

test('safety, health and papers start as only me', () => {
  expect(rowsThatStartOnlyMe(publishedInstrument('calmap').structure.items)).toEqual(['health', 'safety', 'papers'])
})
