import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { ItemForm } from '#app/features/rounds/item-form.tsx'
import type { ItemOnPage } from '#app/features/rounds/run/read-run.server.ts'
import { StartForm } from '#app/ui/fields/start-form.tsx'
import { rendered } from '#tests/ui/render.tsx'

/** An item has one answer: whoever sees it sees all of it. */
const who = (now: string[], withoutTick: string[] = now) => ({
  now: { all: now, some: [] },
  withoutTick: { all: withoutTick, some: [] },
})
const nobody = { all: [], some: [] }

const aPage = (wishes: Partial<ItemOnPage> = {}): ItemOnPage => ({
  key: 'calmap',
  instrumentVersion: 1,
  itemKey: 'money',
  at: 3,
  total: 12,
  draftId: 'd',
  version: 2,
  paperDay: null,
  saved: null,
  amounts: null,
  who: who([]),
  whoOfRound: null,
  keptForMe: false,
  help: null,
  ...wishes,
})
const html = (wishes: Partial<ItemOnPage>) => rendered(<ItemForm page={aPage(wishes)} refusal={undefined} />)
const body = { key: 'qol', itemKey: 'body', at: 1, total: 10 } as const

test('help takes the focus when its answer was given just now, and not later', () => {
  expect(html({ help: { numbers: null, fresh: true } })).toMatch(
    /<div tabindex="-1" autofocus="">\s*<section[^>]*help-today/i,
  )
  expect(html({ help: { numbers: null, fresh: false } })).not.toMatch(/autofocus/i)
})

test('the first question asks whether to keep the round while somebody would see it', () => {
  expect(html({ ...body, whoOfRound: who(['Dana']) })).toContain('name="keepAsked"')
  expect(html({ ...body, whoOfRound: who([]), keptForMe: true })).toMatch(/name="keepForMe"[^>]* checked/)
  expect(html({ ...body, whoOfRound: who([]) })).not.toContain('keepAsked')
  expect(html({ ...body, itemKey: 'mind', at: 2 })).not.toContain('keepAsked')
})

const words = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
const inLanguage = (language: string, wishes: Partial<ItemOnPage>) =>
  words(rendered(<ItemForm page={aPage(wishes)} refusal={undefined} />, language))

test.each([
  ['en', 'Only I see this answer.', 'Dana can see this answer.', 'Without this tick, Dana can see this answer.'],
  [
    'es',
    'Esta respuesta la veo solo yo.',
    'Esta respuesta se muestra a Dana.',
    'Sin esta marca, esta respuesta se muestra a Dana.',
  ],
  ['ar', 'لا يرى هذا الجواب أحد غيري.', 'هذا الجواب يظهر لـ Dana.', 'من دون هذه العلامة، يظهر هذا الجواب لـ Dana.'],
])('each answer says who sees it, in %s', (language, mine, seen, without) => {
  expect(inLanguage(language, {})).toContain(mine)
  expect(inLanguage(language, { who: who(['Dana']) })).toContain(seen)
  expect(inLanguage(language, { who: who(['Dana']) })).not.toContain(mine)
  const safety = inLanguage(language, { itemKey: 'safety', who: who([], ['Dana']) })
  expect(safety).toContain(mine)
  expect(safety).toContain(without)
})

test('the first question names who sees a part of the round, and who sees this answer', () => {
  const mixed = { now: { all: [], some: ['Dana'] }, withoutTick: { all: [], some: ['Dana'] } }
  const first = inLanguage('en', { ...body, whoOfRound: mixed })
  expect(first).toContain('Only I see this answer. Dana can see some of these answers.')
  const kept = inLanguage('en', { ...body, keptForMe: true, whoOfRound: { ...mixed, now: nobody } })
  expect(kept).toContain('Only I see this.')
  expect(kept).toContain('Without this tick, Dana can see some of these answers.')
})

test('the question, its ten points and Next come before all else that the first page says', () => {
  const first = html({ ...body, whoOfRound: who([]) })
  expect(words(first)).toMatch(/My body .*10 very good Next Skip .*Only I see this\./)
  expect(words(first)).not.toContain('There is no right answer')
})

test('who sees the round is said before Next where somebody would', () => {
  expect(inLanguage('en', { ...body, whoOfRound: who(['Dana']) })).toMatch(/Dana can see these answers\..* Next Skip/)
  expect(inLanguage('en', { ...body, whoOfRound: who([], ['Dana']) })).toMatch(/Keep these answers for me .* Next Skip/)
})

test('a tap on a point goes on, said with the first question, where nothing else is asked and Back can change it', () => {
  const first = { ...body, whoOfRound: who([]) }
  expect(html(first)).toContain('data-goes-on')
  expect(words(html(first))).toContain('One tap on a number goes on. “Back” changes it.')
  expect(html({ ...body, itemKey: 'mind', at: 2 })).toContain('data-goes-on')
  expect(html({ ...body, itemKey: 'mind', at: 2 })).not.toContain('One tap')
  // A tick to keep the round back waits for Next, or it would be passed by.
  expect(html({ ...body, whoOfRound: who(['Dana']) })).not.toContain('data-goes-on')
  expect(words(html({ ...body, whoOfRound: who(['Dana']) }))).toContain('From the next question on, one tap')
  // A round that was finished takes its answer once, and cards are read before one is chosen.
  expect(html({ ...body, draftId: null, roundId: 'r' })).not.toMatch(/data-goes-on|One tap/)
  expect(html({})).not.toMatch(/data-goes-on|One tap/)
})

test('every question of a sheet that is typed in says of which day the sheet is', () => {
  const paperDay = '2026-03-05' as Day
  expect(inLanguage('en', { ...body, paperDay })).toContain('Sheet of March 5')
  expect(inLanguage('es', { key: 'bridge', itemKey: 'home', paperDay })).toContain('Hoja del 5 de marzo')
  expect(inLanguage('ar', { paperDay })).toContain('ورقة يوم')
  expect(inLanguage('en', body)).not.toContain('Sheet of')
})

test('a round is started by a form, so that its first question has an address of its own', () => {
  expect(rendered(<StartForm action="/bridge/new">Go</StartForm>)).toContain('<form method="post" action="/bridge/new"')
})
