import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCostOfLivingFile } from '#app/instruments/cost-of-living-file.ts'
import { readJsonFile } from '#app/server/commands/json-file.server.ts'

const whole = readFileSync('tests/support/instruments/cost-of-living.json', 'utf8')

/** What an operator reads of a file: every fault on its line; nothing when the file is whole. */
function faultsOf(text: string): string[] {
  const json = readJsonFile(text)
  if ('faults' in json) throw new Error('no JSON')
  const read = readCostOfLivingFile(json.file.value, ['en', 'es', 'ar'])
  const faults = 'faults' in read ? json.file.onTheirLines(read.faults) : []
  return faults.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`)
}

test('the example is whole', () => {
  expect(faultsOf(whole)).toEqual([])
})

const perSize = '8 amounts: for 1, 2, 3 … people, the last for 8 and more'

test.each([
  [
    'a size too few',
    '9300, 10200, 11100, 12000',
    '9300, 10200, 11100',
    [`line 7, areas[0].monthly: found [3900,6000,7200,8400,9300,10200,11100], expected ${perSize}`],
  ],
  ['cents', '3300,', '3300.5,', ['line 8, areas[1].monthly[0]: found 3300.5, expected whole dollars']],
  [
    'less for more people',
    '5100,',
    '3000,',
    ['line 8, areas[1].monthly[1]: found 3000, expected 3300 or more: as much as for one person fewer'],
  ],
  [
    'a place twice',
    '"key": "ma-worcester"',
    '"key": "ma-boston"',
    [
      'line 8, areas[1].key: found "ma-boston", expected a key that stands here once',
      'line 13, texts.en.areas.ma-worcester: found "ma-worcester", expected a place of this file',
      'line 17, texts.es.areas.ma-worcester: found "ma-worcester", expected a place of this file',
      'line 21, texts.ar.areas.ma-worcester: found "ma-worcester", expected a place of this file',
    ],
  ],
  [
    'a language left out',
    '"en": {',
    '"xx": {',
    [
      'line 10, texts.en: found nothing, expected the words in English at least',
      'line 11, texts.xx: found "xx", expected a language of en, es, ar',
    ],
  ],
  [
    'a place without a name',
    ', "ma-worcester": "Worcester y cerca"',
    '',
    ['line 17, texts.es.areas.ma-worcester: found nothing, expected the name of this place'],
  ],
  [
    'HTML',
    'Boston y cerca',
    '<b>Boston</b>',
    ['line 17, texts.es.areas.ma-boston: found "<b>Boston</b>", expected words, up to 60 letters, without HTML'],
  ],
  ['a year that cannot be', '"year": 2027', '"year": 27', ['line 5, year: found 27, expected a year such as 2027']],
  [
    'the name of the example',
    'harbor-2027',
    'example-1',
    ['line 4, version: found "example-1", expected another version: the example has this one'],
  ],
])('%s is named with its line', (_, from, to, faults) => {
  expect(whole).toContain(from)
  expect(faultsOf(whole.replace(from, to))).toEqual(faults)
})
