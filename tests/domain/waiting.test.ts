import { expect, test } from 'vitest'
import { waitAfter } from '#app/domain/waiting.ts'

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
