import { expect, test } from 'vitest'
import { tabAt } from '#app/features/rounds/instrument-at.ts'

test.each([
  ['/quality-of-life/new/1/1', 'me'],
  ['/calmap/new?words=none', 'family'],
  ['/bridge/rounds/1', 'bridge'],
])('%s belongs to the tab %s', (path, tab) => {
  expect(tabAt(path)).toBe(tab)
})
