import { expect, test } from 'vitest'
import {
  type Answers,
  answeredKeys,
  isLeftOut,
  isOccasion,
  levelOf,
  nextItem,
  sameItemsAnswered,
  thenAndNow,
} from '#app/domain/round.ts'

const keys = ['a', 'b', 'c', 'd', 'e']
const mixed: Answers = { a: 4, b: 'skip', c: 'not-about-me', d: 'rather-not-say' }

test.each([
  ['a', 4],
  ['b', null],
  ['c', null],
  ['d', null],
  ['e', null],
])('%s counts as %s', (key, level) => {
  expect(levelOf(mixed, key)).toBe(level)
})

test('only a level is an answer that counts', () => {
  expect(answeredKeys(keys, mixed)).toEqual(['a'])
})

test.each([
  ['the same two', { a: 1, b: 2 }, { a: 5, b: 5 }, true],
  ['one skipped now', { a: 1, b: 2 }, { a: 5, b: 'skip' }, false],
  ['one skipped both times', { a: 1, b: 'skip' }, { a: 5, b: 'rather-not-say' }, true],
  ['one more now', { a: 1 }, { a: 1, b: 2 }, false],
  ['nothing either time: nothing to compare', {}, {}, false],
] as [string, Answers, Answers, boolean][])('the same items answered: %s', (_name, then, now, same) => {
  expect(sameItemsAnswered(keys, then, now)).toBe(same)
})

test('then and now, item by item', () => {
  expect(thenAndNow(['a', 'b', 'c'], { a: 2, b: 3, c: 'skip' }, { a: 5, b: 'skip', c: 4 })).toEqual([
    { key: 'a', before: 2, now: 5, change: 3 },
    { key: 'b', before: 3, now: null, change: null },
    { key: 'c', before: null, now: 4, change: null },
  ])
})

test.each([
  ['at the start', {}, null, 'a'],
  ['after a', { a: 1 }, 'a', 'b'],
  ['after a, with b left out before', { a: 1, b: 'skip' }, 'a', 'c'],
  ['resumed', { a: 1, b: 'rather-not-say' }, null, 'c'],
  ['after the last', { a: 1 }, 'e', null],
  ['all done', { a: 1, b: 1, c: 1, d: 1, e: 1 }, null, null],
] as [string, Answers, string | null, string | null][])('the next item %s', (_name, answers, after, next) => {
  expect(nextItem(keys, answers, after)).toBe(next)
})

test('what comes from a form is one of ours or nothing', () => {
  expect([isLeftOut('skip'), isLeftOut('na'), isLeftOut(3)]).toEqual([true, false, false])
  expect([isOccasion('started-job'), isOccasion('sanction')]).toEqual([true, false])
})
