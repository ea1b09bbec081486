import { expect, test } from 'vitest'
import { biggestUpsFirst, lifeThenAndNow, meanOfAnswers } from '#app/domain/quality-of-life.ts'
import { type Answers, thenAndNow } from '#app/domain/round.ts'

const keys = ['body', 'mind', 'joy']

test.each([
  ['all', { body: 6, mind: 7, joy: 6 }, 6.3],
  ['to one decimal, upward', { body: 6, mind: 7, joy: 7 }, 6.7],
  ['a skip is left out', { body: 6, mind: 'skip', joy: 7 }, 6.5],
  ['not about me is left out', { body: 1, mind: 'not-about-me', joy: 'not-about-me' }, 1],
  ['nothing', { body: 'skip', mind: 'rather-not-say' }, null],
] as [string, Answers, number | null][])('the mean: %s', (_name, answers, mean) => {
  expect(meanOfAnswers(keys, answers)).toBe(mean)
})

test.each([
  ['the same items', { body: 5, mind: 5, joy: 5 }, { body: 6, mind: 7, joy: 6 }, 6.3, 5, false],
  ['another item skipped', { body: 5, mind: 5, joy: 5 }, { body: 6, mind: 7, joy: 'skip' }, 6.5, null, true],
  ['a first time', null, { body: 6 }, 6, null, false],
  ['nothing now', { body: 5 }, { body: 'skip' }, null, null, false],
  ['nothing then', { body: 'skip' }, { body: 5 }, 5, null, false],
] as [string, Answers | null, Answers, number | null, number | null, boolean][])(
  'the mean beside an earlier one: %s',
  (_name, before, now, mean, thenMean, otherItems) => {
    expect(lifeThenAndNow(keys, before, now)).toMatchObject({ mean, thenMean, otherItems })
  },
)

test('the biggest ups come first, what cannot be compared last', () => {
  const items = thenAndNow(
    ['body', 'mind', 'joy', 'whole', 'duties', 'support'],
    { body: 5, mind: 2, joy: 5, whole: 5, support: 3 },
    { body: 4, mind: 6, joy: 7, whole: 5, duties: 3, support: 'skip' },
  )
  expect(biggestUpsFirst(items).map((item) => [item.key, item.change])).toEqual([
    ['mind', 4],
    ['joy', 2],
    ['whole', 0],
    ['body', -1],
    ['duties', null],
    ['support', null],
  ])
})
