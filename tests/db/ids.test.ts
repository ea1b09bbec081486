import { expect, it } from 'vitest'
import { newId } from '#db'

it('makes ids of 36 plain letters, each another', () => {
  const ids = Array.from({ length: 1000 }, () => newId())

  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{36}$/)
})

it('makes ids that sort by when they were made, also within one millisecond', () => {
  const ids = Array.from({ length: 1000 }, () => newId())

  expect([...ids].sort()).toEqual(ids)
})
