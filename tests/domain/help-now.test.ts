import { expect, test } from 'vitest'
import { roundCallsForHelp } from '#app/domain/help-now.ts'
import type { Answers } from '#app/domain/round.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'

test.each([
  ['qol', { mind: 2 }, true],
  ['qol', { mind: 3 }, false],
  ['qol', { whole: 1 }, true],
  ['qol', { body: 1, self_care: 1, joy: 1 }, false],
  ['qol', { mind: 'rather-not-say', whole: 'skip' }, false],
  ['calmap', { papers: 1 }, true],
  ['calmap', { papers: 2, safety: 2, health: 2 }, false],
  ['bridge', { home: 1 }, true],
  ['bridge', { home: 2, health: 1, people: 1 }, false],
] as [InstrumentKey, Answers, boolean][])('%s with %j: %s', (key, answers, help) => {
  expect(roundCallsForHelp(publishedInstrument(key).structure.items, answers)).toBe(help)
})
