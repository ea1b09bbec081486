import { expect, test } from 'vitest'
import { belongsToPillar, LIFE_AREAS } from '#app/domain/life-area.ts'

test.each([
  ['home', ['home', 'food', 'care', 'children']],
  ['wellbeing', ['health', 'people']],
  ['money', ['money']],
  ['learning', ['learn']],
  ['work', ['around', 'work']],
  ['somebody else’s pillar', []],
  ['constructor', []],
])('the goals that stand under %s', (pillar, areas) => {
  expect(LIFE_AREAS.filter((area) => belongsToPillar(area, pillar))).toEqual(areas)
  expect(belongsToPillar(null, pillar)).toBe(false)
})
