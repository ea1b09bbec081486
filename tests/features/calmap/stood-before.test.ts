import { expect, test } from 'vitest'
import { dayFrom } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'
import { stoodBefore } from '#app/features/calmap/stood-before.ts'
import { publishedInstrument } from '#app/instruments/published.ts'

const map = publishedInstrument('calmap')
const aMap = (day: string, answers: Answers) => ({ day: dayFrom(day) as never, instrumentVersion: 1, answers })

test('one row marked after a goal leaves the others where they stood last', () => {
  const earlier = [
    aMap('2026-07-14', { home: 4, food: 'skip', work: 2 }),
    aMap('2026-03-03', { home: 2, food: 3, safety: 'rather-not-say' }),
  ]
  expect(stoodBefore(map, { work: 4 }, earlier)).toEqual({
    home: { day: '2026-07-14', level: 4, version: 1 },
    food: { day: '2026-03-03', level: 3, version: 1 },
  })
})

test('a first map has nothing before it', () => {
  expect(stoodBefore(map, { home: 3 }, [])).toEqual({})
})
