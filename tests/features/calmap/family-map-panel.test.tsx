import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'
import { FamilyMapPanel } from '#app/features/calmap/family-map.panel.tsx'
import { rendered } from '#tests/ui/render.tsx'

const aRound = (day: string, answers: Answers) => ({
  day: day as Day,
  instrumentVersion: 1,
  answers,
  notes: {},
  wishes: {},
})

const lines = (html: string) =>
  [...html.matchAll(/<p class="meta">(.*?)<\/p>/g)].map(([, text]) => text?.replace(/<[^>]*>/g, ''))

test('a map answered in two parts on one day says to a worker what both said', () => {
  const parts = [aRound('2026-11-21', { home: 4, food: 3 }), aRound('2026-11-21', { money: 2, work: 5 })]
  expect(lines(rendered(<FamilyMapPanel rounds={parts} />))).toEqual([
    'Answers of November 21, 2026',
    'Money and bills · On November 21, 2026: Hard right now',
    'Work and career · On November 21, 2026: Going well',
    'No answer · Child care, The children I care for, Getting around, Health and feelings, Safety, Family and people I count on, Learning and training, and Papers and legal',
  ])
})

test('of a row answered again only the latest level is told, and of one never shown none', () => {
  const rounds = [
    aRound('2026-11-21', { home: 4 }),
    aRound('2026-07-01', { home: 2 }),
    aRound('2026-03-03', { home: 1 }),
  ]
  const html = rendered(<FamilyMapPanel rounds={rounds} />)
  expect(lines(html).some((line) => line?.startsWith('No answer · Food and basics'))).toBe(true)
  expect(html).not.toContain('March 3, 2026')
})
