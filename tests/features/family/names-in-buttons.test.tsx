// What a screen reader says after like buttons is a name as it was written: in its own direction and voice.
import { expect, test } from 'vitest'
import { SeeMeNot, WhoAsks } from '#app/features/family/circle/circle-parts.tsx'
import { rendered } from '#tests/ui/render.tsx'

const said = (html: string) => [...html.matchAll(/<span class="vh">: (.*?)<\/span>/g)].map(([, name]) => name)
const rosa = { name: 'Rosa', language: 'es' }

test('a name after the answers to who asks', () => {
  const asking = { ...rosa, id: 'one', standing: 'adult' as const }
  const html = rendered(<WhoAsks asking={asking} isFull={false} />, 'ar')
  expect(said(html)).toEqual(['<bdi lang="es">Rosa</bdi>', '<bdi lang="es">Rosa</bdi>'])
})

test('a name after *Let see me*', () => {
  const member = { ...rosa, personId: 'one', bothSee: false } as Parameters<typeof SeeMeNot>[0]['members'][number]
  expect(said(rendered(<SeeMeNot members={[member]} mayLetSee />, 'ar'))).toEqual(['<bdi lang="es">Rosa</bdi>'])
})
