import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { type ShownDays, ShownTwoDays } from '#app/features/history/shown-days.tsx'
import { rendered } from '#tests/ui/render.tsx'

const march = '2026-03-03' as Day
const november = '2026-11-18' as Day

const aMap = (day: Day, answers: Record<string, number>, notes = {}) => ({
  ...{ id: day, day, instrumentVersion: 1, answers, notes },
  ...{ wishes: {}, amounts: null },
})

const aPage = (wishes: Partial<ShownDays> = {}): ShownDays => ({
  person: { name: 'Rosa', language: 'es' },
  days: [november, march],
  sinceLook: null,
  compared: {
    ...{ thenDay: march, nowDay: november, farBank: null, goals: [], milestones: [] },
    answered: [
      {
        key: 'calmap',
        isLatest: true,
        rounds: [
          aMap(
            november,
            { home: 4, food: 3, work: 2, people: 5 },
            { work: { text: 'Busco otro turno.', language: 'es' } },
          ),
          aMap(march, { home: 2, food: 3, work: 2 }),
        ],
      },
    ],
  },
  nothing: ['goals', 'bridge'],
  ...wishes,
})

const html = (page: ShownDays, together: string | null = null) =>
  rendered(<ShownTwoDays page={page} address="/days" together={together} />)

test('a map of two days has the rows that moved or hold own words, and of the rest the names', () => {
  const page = html(aPage())
  expect([...page.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, name]) => name)).toEqual([
    'Family and people I count on',
    'Home',
    'Work and career',
  ])
  expect(page).toContain('Same as on March 3, 2026: Food and basics.')
  expect(page).toContain('Busco otro turno.')
  expect(page).toContain('Nothing here from these two days: goals and bridge.')
})

test('the other pair that is asked for most is one press away and keeps the language that was asked for', () => {
  const june = '2026-06-01' as Day
  const page = html(aPage({ days: [november, june, march], sinceLook: june }), 'es')
  expect(page).toContain('href="/days?then=2026-06-01&amp;now=2026-11-18&amp;in=es">Since I last looked')
  expect(page).not.toContain('From the first day')
  expect(page).toContain('<input type="hidden" name="in" value="es"/>')
})

test('nothing is chosen where there are only two days, and nothing is said where there is one', () => {
  expect(html(aPage())).not.toContain('<select')
  const one = html(aPage({ days: [november], compared: null, nothing: [] }))
  expect(one).toContain('It needs two days')
  expect(one).not.toContain('Nothing here')
})
