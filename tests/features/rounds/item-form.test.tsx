import { expect, test } from 'vitest'
import { ItemForm } from '#app/features/rounds/item-form.tsx'
import type { ItemOnPage } from '#app/features/rounds/run/read-run.server.ts'
import { StartForm } from '#app/ui/fields/start-form.tsx'
import { rendered } from '#tests/ui/render.tsx'

const aPage = (wishes: Partial<ItemOnPage> = {}): ItemOnPage => ({
  key: 'calmap',
  instrumentVersion: 1,
  itemKey: 'money',
  at: 3,
  total: 12,
  draftId: 'd',
  version: 2,
  saved: null,
  amounts: null,
  workers: [],
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
  expect(html({ ...body, workers: ['Dana'] })).toContain('name="keepAsked"')
  expect(html({ ...body, keptForMe: true })).toMatch(/name="keepForMe"[^>]* checked/)
  expect(html(body)).not.toContain('keepAsked')
  expect(html({ ...body, itemKey: 'mind', at: 2 })).not.toContain('keepAsked')
})

test('a round is started by a form, so that its first question has an address of its own', () => {
  expect(rendered(<StartForm action="/bridge/new">Go</StartForm>)).toContain('<form method="post" action="/bridge/new"')
})
