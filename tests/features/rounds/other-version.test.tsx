import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { BridgePanel } from '#app/features/bridge/bridge-chart.panel.tsx'
import { FamilyMapPanel } from '#app/features/calmap/family-map.panel.tsx'
import { Between } from '#app/features/history/between.tsx'
import { LifeNowPanel } from '#app/features/quality-of-life/life-now.panel.tsx'
import { readInstrumentFile } from '#app/instruments/instrument-file.ts'
import { newestName, rememberInstruments } from '#app/instruments/published.ts'
import { rendered } from '#tests/ui/render.tsx'

const knows = (name: string, changed: object = {}) => {
  const file = JSON.parse(readFileSync(`tests/support/instruments/${name}.json`, 'utf8'))
  const read = readInstrumentFile({ ...file, ...changed }, ['en', 'es', 'ar'])
  if ('read' in read) rememberInstruments([read.read.published])
}

beforeAll(() => {
  knows('harbor-bridge')
  knows('harbor-bridge', { version: 101, compares: [] })
  knows('wheel')
  knows('wheel', { version: 2 })
  knows('matrix-of-seventeen')
  knows('matrix-of-seventeen', { version: 2, compares: [{ version: 1, items: { english: 'training' } }] })
  knows('matrix-of-seventeen', { version: 3 })
})

const march = '2026-03-03' as Day
const november = '2026-11-21' as Day
const bridge = (day: Day, instrumentVersion: number, answers: Record<string, number>) => ({
  ...{ id: `${day}`, day, instrumentVersion, answers },
  amounts: null,
})

test('a bridge of another version is compared where the file has a map, in the words that were answered then', () => {
  const rounds = [
    bridge(november, 100, { place: 4, cushion: 2, job: 3 }),
    bridge(march, 1, { home: 2, savings: 2, people: 5 }),
  ]
  const page = rendered(<BridgePanel rounds={rounds} farBank={null} />)
  expect(page).toContain('Since March 3, 2026, 1 of 2 parts is higher: A place to live.')
  expect(page).toContain('A place, and we may have to leave soon or it needs big repairs.')
  expect(page).not.toContain('People I count on')
})

test('without a map the bridge stands alone and says why', () => {
  const rounds = [bridge(november, 101, { place: 4 }), bridge(march, 1, { home: 2 })]
  const page = rendered(<BridgePanel rounds={rounds} farBank={null} />)
  expect(page).toContain('The questions have changed since March 3, 2026. These two bridges can’t be compared.')
  expect(page).not.toContain('<th scope="col">Change</th>')
})

const map = (day: Day, instrumentVersion: number, answers: Record<string, number>) => ({
  ...{ day, instrumentVersion, answers },
  ...{ notes: {}, wishes: {} },
})

test('a map of another version is compared where there is a map, and says why where there is none', () => {
  const before = map(march, 1, { training: 2, english: 5 })
  const alike = rendered(
    <FamilyMapPanel instrumentKey="seventeen" rounds={[map(november, 2, { english: 4 }), before]} />,
  )
  expect(alike).toContain('Higher than on March 3, 2026: English.')
  const other = rendered(
    <FamilyMapPanel instrumentKey="seventeen" rounds={[map(november, 3, { english: 4 }), before]} />,
  )
  expect(other).toContain('The questions have changed since March 3, 2026. These answers can’t be compared.')
  expect(other).not.toContain('Higher than')
})

test('a line of another version says why it is not compared', () => {
  const rounds = [
    { day: november, instrumentVersion: 2, answers: { rest: 8 } },
    { day: march, instrumentVersion: 1, answers: { rest: 3 } },
  ]
  const page = rendered(<LifeNowPanel instrumentKey="wheel" rounds={rounds} />)
  expect(page).toContain('These answers can’t be compared.')
  expect(page).toContain('8 of 10')
  expect(page).not.toContain('was 3')
})

test("on two days an agency's questions stand under their own name, and say why where they cannot be compared", () => {
  const asRound = (day: Day, instrumentVersion: number) => ({
    ...bridge(day, instrumentVersion, { rest: 4 }),
    ...{ notes: {}, wishes: {} },
  })
  const answered = [{ key: 'wheel', isLatest: true, rounds: [asRound(november, 2), asRound(march, 1)] }]
  const days = { thenDay: march, nowDay: november, answered, farBank: null }
  const page = rendered(<Between days={days} nameOf={(key) => newestName(key, 'en')} />)
  expect(page).toContain('My small wheel</h2>')
  expect(page).toContain('The questions have changed since March 3, 2026')
  expect(page).toContain('Written by the Harbor Family Center')
})
