// A story as it is read: the newest thing first, and each way back said with what it takes back.
import { expect, test } from 'vitest'
import { Story } from '#app/ui/story/story.tsx'
import { rendered } from './render.tsx'

const told = (says: string, day: string) => ({ id: says, day, told: <p>{says}</p> })

test('a story begins with the newest day, and each day with what was last', () => {
  const lines = [told('first', '2026-11-20'), told('second', '2026-11-21'), told('third', '2026-11-21')]
  const html = rendered(<Story lines={lines} />)
  expect(html.match(/<p>(<b>)?[^<]+/g)).toEqual([
    '<p><b>November 21, 2026',
    '<p>third',
    '<p>second',
    '<p><b>November 20, 2026',
    '<p>first',
  ])
})

test('a way back is named by its line', () => {
  const lines = ['first', 'second'].map((says) => ({
    ...told(says, '2026-11-21'),
    acts: [{ href: `/${says}`, label: 'Undo' }],
  }))
  const html = rendered(<Story lines={lines} />)
  const labels = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, ids = '']) => ids.split(' '))
  const named = labels.map((ids) => ids.map((id) => html.match(new RegExp(`id="${id}"[^>]*>(?:<\\w+>)?([^<]+)`))?.[1]))
  expect(named).toEqual([
    ['Undo', 'second'],
    ['Undo', 'first'],
  ])
})
