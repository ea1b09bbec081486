import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readInstrumentFile } from '#app/instruments/instrument-file.ts'
import { readJsonFile } from '#app/server/commands/json-file.server.ts'

const languages = ['en', 'es', 'ar']
const example = (name: string) => readFileSync(`tests/support/instruments/${name}.json`, 'utf8')

/** What an operator reads of a file: every fault on its line; nothing when the file is whole. */
function faultsOf(text: string): string[] {
  const json = readJsonFile(text)
  if ('faults' in json) return json.faults.map(said)
  const read = readInstrumentFile(json.file.value, languages)
  return 'faults' in read ? json.file.onTheirLines(read.faults).map(said) : []
}

const said = ({ path, found, expected }: { path: string; found: string; expected: string }) =>
  `${path}: found ${found}, expected ${expected}`

test.each(['wheel', 'matrix-of-seventeen', 'harbor-bridge'])('the example %s is whole', (name) => {
  expect(faultsOf(example(name))).toEqual([])
})

const wheel = example('wheel')
const map = example('matrix-of-seventeen')
const bridge = example('harbor-bridge')

const bad: [string, string, string, string, string][] = [
  ['no JSON', wheel, '"version": 1,', '"version" 1,', 'line 3, column 13: found 1,, expected JSON'],
  ['cut off', wheel.slice(0, 400), '', '', 'line 18, column 18: found the end of the file, expected JSON'],
  [
    'one name twice',
    wheel,
    '"total": "mean"',
    '"kind": "line"',
    'line 12, kind: found "kind" twice, expected each name once',
  ],
  [
    'a kind there is none of',
    wheel,
    '"line"',
    '"circle"',
    'line 4, kind: found "circle", expected one of line, map, bridge',
  ],
  [
    'a name nobody knows',
    wheel,
    '"licence"',
    '"license"',
    'line 5, license: found "license", expected a name this file may use here',
  ],
  [
    'one id twice',
    wheel,
    '"key": "joy"',
    '"key": "home"',
    'line 30, items[4].key: found "home", expected a key that stands here once',
  ],
  [
    'an id that stands in addresses',
    wheel,
    '"key": "joy"',
    '"key": "why"',
    'line 30, items[4].key: found "why", expected another key than why and household',
  ],
  ['nine points', wheel, '"to": 10', '"to": 9', 'line 10, scale.to: found 9, expected 10, as every line has'],
  [
    'a total that cannot be',
    wheel,
    '"total": "mean"',
    '"total": "pillars"',
    'line 12, total: found "pillars", expected mean or none: a line has no other',
  ],
  [
    'a mean of levels',
    map,
    '"total": "none"',
    '"total": "mean"',
    'line 12, total: found "mean", expected none: a map has no other',
  ],
  [
    'help at a level there is none of',
    wheel,
    '"helpAt": [1]',
    '"helpAt": [11]',
    'line 18, items[0].helpAt[0]: found 11, expected a level from 1 to 10',
  ],
  [
    'a gap in the levels',
    map,
    '"3": "Up and down",\n',
    '',
    'line 86, texts.en.levels.3: found nothing, expected words',
  ],
  [
    'a label with HTML',
    wheel,
    '"name": "Joy"',
    '"name": "<b>Joy</b>"',
    'line 61, texts.en.items.joy.name: found "<b>Joy</b>", expected plain words without HTML',
  ],
  [
    'a label too long for a phone',
    bridge,
    '"short": "Home"',
    '"short": "Home and family"',
    'line 80, texts.en.groups.home.short: found "Home and family", expected up to 12 letters',
  ],
  [
    'a text nobody shows',
    wheel,
    '"low": "very bad"',
    '"lowest": "x",\n        "low": "very bad"',
    'line 40, texts.en.ends.lowest: found "x", expected no such text: nothing shows it',
  ],
  [
    'a version of ours',
    bridge,
    '"version": 100',
    '"version": 2',
    "line 3, version: found 2, expected 100 or more: the smaller ones of bridge are Footbridge's own",
  ],
  [
    'another kind under our name',
    wheel,
    '"key": "wheel"',
    '"key": "calmap"',
    'line 4, kind: found "line", expected map, as calmap is',
  ],
  [
    'an item in two pillars',
    bridge,
    '"items": ["place"]',
    '"items": ["place", "care"]',
    'line 20, groups[1].items[0]: found "care", expected each item in one pillar',
  ],
]

describe('a file with a fault says the line, what was found and what was expected', () => {
  test.each(bad)('%s', (_, text, good, instead, fault) => {
    expect(text).toContain(good)
    expect(faultsOf(text.replace(good, instead))).toContain(fault)
  })

  test('English that is missing, once and not for each of its words; other languages are the agency’s choice', () => {
    const { texts, ...rest } = JSON.parse(wheel)
    const inThese = (codes: string[]) =>
      JSON.stringify({ ...rest, texts: Object.fromEntries(codes.map((code) => [code, texts[code]])) }, null, 2)
    expect(faultsOf(inThese(['es', 'ar']))).toEqual([
      'line 39, texts.en: found nothing, expected the words in English at least',
    ])
    expect(faultsOf(inThese(['en']))).toEqual([])
  })

  test('every fault at once, so that the file is mended in one go', () => {
    const both = wheel.replace('"to": 10', '"to": 9').replace('"key": "joy"', '"key": "home"')
    expect(faultsOf(both).filter((fault) => !fault.includes('texts.'))).toHaveLength(2)
  })

  test.each(['[]', '"x"', '{}', '1'])('what is no questionnaire at all: %s', (text) => {
    expect(faultsOf(text)).not.toEqual([])
  })
})
