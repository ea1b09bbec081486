import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { MapFinding } from '#app/features/calmap/map-finding.tsx'
import { MapFolds } from '#app/features/calmap/map-rows.tsx'
import { MapSheet } from '#app/features/calmap/map-sheet.tsx'
import type { MapShown } from '#app/features/calmap/map-shown.ts'
import { rendered, tags } from '#tests/ui/render.tsx'

const aMap = (onlyMe: string[] = []): MapShown => ({
  day: '2026-11-21' as Day,
  key: 'calmap',
  version: 1,
  answers: { home: 3, food: 5, safety: 5 },
  rows: ['home', 'food', 'safety'].map((itemKey) => ({
    itemKey,
    note: itemKey === 'home' ? 'The rent went up.' : null,
    noteLanguage: 'en',
    onlyMe: onlyMe.includes(itemKey),
  })),
  wishes: {},
})

const before: MapShown = { ...aMap(), day: '2026-03-03' as Day, answers: { home: 4, food: 4, safety: 5 } }
const words = (html: string) => html.replace(/<[^>]*>/g, '')

test('what the map says first is a list, a line for each thing', () => {
  const html = rendered(<MapFinding before={before} now={aMap()} />)
  expect(tags(html, 'li')).toHaveLength(3)
  expect(html).not.toContain('on-paper')
})

test('on paper it says nothing of the rows that are for me alone', () => {
  const html = rendered(<MapFinding before={before} now={aMap(['safety'])} />)
  const [screen = '', paper = ''] = html.split('</ul>')
  expect(screen).toContain('on-screen')
  expect(screen).toContain('Safety')
  expect(paper).toContain('on-paper')
  expect(paper).not.toContain('Safety')
  expect(paper).toContain('Food')
})

test('a row for me alone stays on the screen, on the page and on the sheet', () => {
  for (const html of [
    rendered(<MapFolds now={aMap(['safety'])} before={null} ownRoundId="r" />),
    rendered(<MapSheet now={aMap(['safety'])} bare={false} above={[]} />),
  ]) {
    const kept = [...html.matchAll(/<(?:details|tr) class="on-screen">.*?<\/(?:details|tr)>/g)].map(([row]) =>
      words(row),
    )
    expect(kept).toHaveLength(1)
    expect(kept[0]).toContain('Safety')
  }
})

test('the words of a cell stand apart where paper sets them in one line', () => {
  const html = words(rendered(<MapSheet now={aMap()} bare={false} above={[]} />, 'es'))
  expect(html).not.toMatch(/Ahora[^ ]/)
  expect(html).toMatch(/\sThe rent went up\./)
})
