import { expect, test } from 'vitest'
import { needsSecondStep, stepAt } from '#app/domain/second-factor.ts'

test.each([
  ['participant', true, true, false],
  ['participant', false, false, false],
  ['worker', true, false, true],
  ['worker', true, true, true],
  ['worker', false, true, true],
  ['worker', false, false, false],
  ['administrator', true, false, true],
  ['administrator', false, false, false],
] as const)('%s, required %s, has one %s: asked %s', (role, required, has, asked) => {
  expect(needsSecondStep(role, { required, has })).toBe(asked)
})

test('a step of the clock is thirty seconds', () => {
  expect(stepAt('1970-01-01T00:00:59.999Z')).toBe(1)
  expect(stepAt('1970-01-01T00:01:00.000Z')).toBe(2)
})
