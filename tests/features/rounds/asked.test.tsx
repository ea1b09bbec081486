// An agency's questionnaire in a language it was not written in: its words are English, and say so.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EmptyMap } from '#app/features/calmap/empty-map.tsx'
import { ItemForm } from '#app/features/rounds/item-form.tsx'
import { ReadyToStart } from '#app/features/rounds/run/ready-to-start.tsx'
import { type PublishedInstrument, readInstrument } from '#app/instruments/instrument.ts'
import { rememberInstruments } from '#app/instruments/published.ts'
import { rendered } from '#tests/ui/render.tsx'

function anExample(name: string): PublishedInstrument {
  const file = JSON.parse(readFileSync(`tests/support/instruments/${name}.json`, 'utf8'))
  const { agency: _, programme: __, texts, ...structure } = file
  return readInstrument({ ...structure, key: `asked_${structure.key}` }, texts)
}

const wheel = anExample('wheel')
const map = anExample('matrix-of-seventeen')
rememberInstruments([wheel, map])

const nobody = { all: [], some: [] }
const item = ({ key, structure }: PublishedInstrument) => (
  <ItemForm
    refusal={undefined}
    page={{
      key,
      instrumentVersion: 1,
      itemKey: structure.items[1]?.key ?? '',
      at: 2,
      total: structure.items.length,
      draftId: 'd',
      version: 1,
      paperDay: null,
      saved: null,
      amounts: null,
      who: { now: nobody, withoutTick: nobody },
      whoOfRound: null,
      keptForMe: false,
      help: null,
    }}
  />
)

const pages = {
  'a point of a line': item(wheel),
  'a part of a map': item(map),
  'a map not begun': <EmptyMap map={map} half={null} />,
  'a line not begun': <ReadyToStart instrument={wheel} seers={nobody} again={false} refusal={undefined} />,
}

/** What is left of a page when the words that say they are English are taken away, and the name inside a sentence of ours. */
const withoutEnglish = (html: string) =>
  html.replace(/<span lang="en" dir="ltr">[^<]*<\/span>/g, '').replace(/My small wheel\u200f? · /, '')
const letters = (html: string) => html.replace(/<[^>]*>/g, ' ').match(/[A-Za-z]{3,}/g) ?? []

test.each(Object.entries(pages))('%s marks English words on a Persian page', (_, page) => {
  const html = rendered(page, 'fa')
  expect(letters(html).length).toBeGreaterThan(3)
  expect(letters(withoutEnglish(html))).toEqual([])
})

test.each(['en', 'ar'])('nothing is marked where the agency wrote %s', (language) => {
  for (const page of Object.values(pages)) expect(rendered(page, language)).not.toContain('lang="en"')
})
