import { z } from 'zod'
import { mostPeople } from '#app/domain/earnings.ts'
import { type Fault, found } from '#app/domain/file-fault.ts'
import { exampleAmounts, type PublishedAmounts } from './cost-of-living.ts'
import { faultsOf } from './file-faults.ts'
import { programmeField, wordsField } from './file-fields.ts'

/** What living costs as an agency's file says it, for the people of its programme. */
export interface AgencyAmounts {
  agency: string
  programme: string
  published: PublishedAmounts
}

const A_KEY = 'small letters, digits and -, up to 40'
const key = z
  .string(A_KEY)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, A_KEY)
  .max(40, A_KEY)
const dollars = z.int('whole dollars').min(1, 'whole dollars').max(100_000, 'dollars of one month')
const perSize = `${mostPeople} amounts: for 1, 2, 3 … people, the last for ${mostPeople} and more`
/** Between these the year of a table can be meant. */
const YEAR = 'a year such as 2027'

const fileSchema = z.strictObject({
  programme: programmeField,
  agency: wordsField(80),
  version: key,
  year: z.int(YEAR).min(2000, YEAR).max(2100, YEAR),
  areas: z
    .array(z.strictObject({ key, monthly: z.array(dollars, perSize).length(mostPeople, perSize) }), 'a list of places')
    .min(1, 'one place or more')
    .max(100, 'at most 100 places'),
  texts: z.record(
    z.string(),
    z.strictObject({ source: wordsField(300), areas: z.record(z.string(), wordsField(60), 'a name for each place') }),
    'words for each language',
  ),
})

const SHAPE = '{ "programme": …, "agency": …, "version": …, "year": …, "areas": [ … ], "texts": { … } }'

/** Reads an agency's file; everything that is wrong is named, and then nothing is taken. */
export function readCostOfLivingFile(
  value: unknown,
  languages: readonly string[],
): { read: AgencyAmounts } | { faults: Fault[] } {
  const parsed = fileSchema.safeParse(value)
  if (!parsed.success) return { faults: faultsOf(parsed.error, value, SHAPE) }
  const { agency, programme, version, year, areas, texts } = parsed.data
  const faults = [...amountFaults(areas), ...textFaults(areas, texts, languages)]
  if (version === exampleAmounts.version)
    faults.push({ path: 'version', found: found(version), expected: 'another version: the example has this one' })
  if (faults.length > 0) return { faults }
  const placed = areas.map((area) => ({ ...area, programme }))
  return { read: { agency, programme, published: { version, year, areas: placed, words: texts } } }
}

type File = z.output<typeof fileSchema>

function amountFaults(areas: File['areas']): Fault[] {
  return areas.flatMap(({ key, monthly }, at) => {
    const twice = areas.findIndex((one) => one.key === key) < at
    const falls = monthly.findIndex((amount, size) => amount < (monthly[size - 1] ?? 0))
    return [
      ...(twice ? [{ path: `areas[${at}].key`, found: found(key), expected: 'a key that stands here once' }] : []),
      ...(falls < 0
        ? []
        : [
            {
              path: `areas[${at}].monthly[${falls}]`,
              found: found(monthly[falls]),
              expected: `${monthly[falls - 1]} or more: as much as for one person fewer`,
            },
          ]),
    ]
  })
}

function textFaults(areas: File['areas'], texts: File['texts'], languages: readonly string[]): Fault[] {
  const faults: Fault[] = []
  const say = (path: string, value: unknown, expected: string) => faults.push({ path, found: found(value), expected })
  // Who reads a language the agency did not write reads English.
  if (!Object.hasOwn(texts, 'en')) say('texts.en', undefined, 'the words in English at least')
  for (const [language, { areas: names }] of Object.entries(texts)) {
    if (!languages.includes(language)) say(`texts.${language}`, language, `a language of ${languages.join(', ')}`)
    for (const { key } of areas)
      if (!Object.hasOwn(names, key)) say(`texts.${language}.areas.${key}`, undefined, 'the name of this place')
    for (const key of Object.keys(names))
      if (!areas.some((area) => area.key === key)) say(`texts.${language}.areas.${key}`, key, 'a place of this file')
  }
  return faults
}
