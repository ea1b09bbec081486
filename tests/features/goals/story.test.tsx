// A story as it is read: the newest thing first, and each way back said with what it takes back.
import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { linesOf } from '#app/domain/story.ts'
import { Story } from '#app/features/goals/story.panel.tsx'
import { rendered } from '#tests/ui/render.tsx'

const told = (says: string, day: string) => ({ id: says, kind: 'said', changeId: says, day: day as Day, says })

test('a story begins with the newest day, and each day with what was last', () => {
  const events = [told('first', '2026-11-20'), told('second', '2026-11-21'), told('third', '2026-11-21')]
  const html = rendered(<Story lines={linesOf(events)} tell={({ says }) => <p>{says}</p>} />)
  expect(html.match(/<p>(<b>)?[^<]+/g)).toEqual([
    '<p><b>November 21, 2026',
    '<p>third',
    '<p>second',
    '<p><b>November 20, 2026',
    '<p>first',
  ])
})

test('a way back is named by its line', () => {
  const events = [told('first', '2026-11-21'), told('second', '2026-11-21')]
  const acts = (line: { id: string }) => [{ href: `/${line.id}`, label: 'Undo' }]
  const html = rendered(<Story lines={linesOf(events)} tell={({ says }) => <p>{says}</p>} acts={acts} />)
  const labels = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, ids = '']) => ids.split(' '))
  const named = labels.map((ids) => ids.map((id) => html.match(new RegExp(`id="${id}"[^>]*>(?:<\\w+>)?([^<]+)`))?.[1]))
  expect(named).toEqual([
    ['Undo', 'second'],
    ['Undo', 'first'],
  ])
})
