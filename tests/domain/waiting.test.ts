import { expect, test } from 'vitest'
import { failuresThatCount, waitAfter } from '#app/domain/waiting.ts'

test.each([
  [1, 0],
  [4, 0],
  [5, 2],
  [6, 4],
  [10, 64],
  [20, 900],
  [99, 900],
])('after %i failures the next try waits %i seconds', (failures, seconds) => {
  expect(waitAfter(failures)).toBe(seconds)
})

test.each([
  [4, 86_399, 4],
  [4, 86_400, 0],
  [5, 86_400, 5],
  [99, 999_999, 99],
])('%i failures, the last %i seconds ago, count as %i', (failures, secondsAgo, count) => {
  expect(failuresThatCount(failures, secondsAgo)).toBe(count)
})
