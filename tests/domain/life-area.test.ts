import { expect, test } from 'vitest'
import { areaNumber, areaNumbered, belongsToPillar, LIFE_AREAS } from '#app/domain/life-area.ts'

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

test('an address says the place of a part of life, there and back', () => {
  expect(areaNumber('safety')).toBe(8)
  expect(LIFE_AREAS.map((area) => areaNumbered(String(areaNumber(area))))).toEqual(LIFE_AREAS)
  expect(['0', '13', '08', '1e0', 'safety', '', null].map(areaNumbered)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})
