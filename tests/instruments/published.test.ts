import { expect, test } from 'vitest'
import { exampleAmounts } from '#app/instruments/cost-of-living.ts'
import { expectedTexts, readInstrument } from '#app/instruments/instrument.ts'
import { instrumentKeys, instrumentText, itemText, levelText, publishedInstrument } from '#app/instruments/published.ts'

test.each([
  ['qol', 10, 10],
  ['calmap', 12, 5],
  ['bridge', 9, 5],
] as const)('%s has %s items and %s levels', (key, items, levels) => {
  const { structure } = publishedInstrument(key)
  expect(structure.items.length).toBe(items)
  expect(structure.scale.to).toBe(levels)
})

test('the map has 60 described cells in every language', () => {
  const map = publishedInstrument('calmap')
  for (const language of ['en', 'es', 'ar']) {
    const cells = map.structure.items.flatMap((row) => [1, 2, 3, 4, 5].map((n) => levelText(map, language, row.key, n)))
    expect(new Set(cells).size).toBeGreaterThanOrEqual(59)
    expect(cells.length).toBe(60)
  }
})

test('every questionnaire has the same words in every language, with the same gaps to fill', () => {
  const gaps = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join()
  for (const key of instrumentKeys) {
    const { texts } = publishedInstrument(key)
    const english = texts.en ?? {}
    for (const [language, flat] of Object.entries(texts)) {
      expect(Object.keys(flat).sort(), `${key} ${language}`).toEqual(Object.keys(english).sort())
      for (const [at, words] of Object.entries(flat))
        expect(gaps(words), `${language} ${at}`).toBe(gaps(english[at] ?? ''))
    }
  }
})

test('an answer reads in the language of the reader, amounts filled', () => {
  const bridge = publishedInstrument('bridge')
  expect(itemText(bridge, 'es', 'debts').name).toBe('Pagar lo que debo')
  expect(levelText(bridge, 'en', 'earnings', 3, { low: '$1,900', middle: '$3,800', full: '$5,700' })).toBe(
    '$1,900 to less than $3,800 a month.',
  )
  expect(levelText(publishedInstrument('qol'), 'ar', 'mind', 7)).toBe('7')
})

test('a language without a translation reads English', () => {
  expect(instrumentText(publishedInstrument('bridge'), 'xx', 'name')).toBe('My bridge')
})

test('a version that was never published is a broken assumption', () => {
  expect(() => publishedInstrument('bridge', 9)).toThrow('no instrument bridge@9')
})

test('every place of the table has amounts that rise with the number of people', () => {
  for (const area of exampleAmounts.areas) {
    expect(area.monthly.length, area.key).toBe(8)
    expect([...area.monthly].sort((one, other) => one - other)).toEqual([...area.monthly])
  }
})

const words = {
  en: {
    name: 'Two',
    programmeName: 'Two',
    attribution: 'Ours',
    intro: 'Two questions.',
    ends: { low: 'a', high: 'b' },
  },
}
const structure = {
  key: 'two',
  version: 1,
  licence: 'ours',
  kind: 'line',
  scale: { from: 1, to: 10 },
  total: 'mean',
  items: [{ key: 'one' }, { key: 'other' }],
}

test('a questionnaire without its words names each place', () => {
  expect(() => readInstrument(structure, words)).toThrow(
    'en: items.one.name has no words\nen: items.one.gloss has no words\nen: items.other.name has no words\nen: items.other.gloss has no words',
  )
})

test('a questionnaire that contradicts itself is refused', () => {
  const groups = [{ key: 'all', items: ['one', 'third'] }]
  expect(() => readInstrument({ ...structure, groups }, words)).toThrow('groups.0.items.1: expected the key of an item')
  expect(() => readInstrument({ ...structure, scale: { from: 1, to: 99 } }, words)).toThrow('scale.to: expected 10')
})

test('what words are expected follows from the structure', () => {
  expect(expectedTexts(publishedInstrument('qol').structure)).toContain('ends.high')
  expect(expectedTexts(publishedInstrument('bridge').structure)).toContain('items.job_quality.ticks.grow')
})
