// "Not today" is an answer: the page after it offers the map and the way to Today, each said so that it can be told apart.
import { expect, it } from 'vitest'
import NotToday from '#app/features/today/not-today.route.tsx'
import { rendered } from '#tests/ui/render.tsx'

it.each([
  ['en', ['Look at the map', 'To today']],
  ['es', ['Ver el mapa', 'Ir a Hoy']],
])('%s: the heading and the way on do not say the same word', (language, ways) => {
  const links = [...rendered(<NotToday />, language).matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, text]) => text)
  expect(links).toEqual(ways)
})
