import { z } from 'zod'
import { type Fault, found } from '#app/domain/file-fault.ts'
import { faultsOf, joined } from './file-faults.ts'
import {
  contradictions,
  expectedTexts,
  flatten,
  KIND_OF_OURS,
  type PublishedInstrument,
  readInstrument,
  structureFields,
} from './instrument.ts'

/** A questionnaire as an agency's file brings it. */
export interface AgencyInstrument {
  agency: string
  /** The people of this programme are offered it. */
  programme: string
  published: PublishedInstrument
  /** what is kept of the file: what it is, and its words by language */
  content: { structure: unknown; texts: Record<string, unknown> }
}

/** Ours count from 1; what takes their place counts from here, so that a next version of ours never meets one of theirs. */
export const FIRST_VERSION_OF_AGENCIES = 100

const fileSchema = z.strictObject({
  ...structureFields,
  agency: z.string("the agency's name").trim().min(1, "the agency's name").max(80, 'up to 80 letters'),
  programme: z.string("the programme's key").min(1, "the programme's key"),
  texts: z.record(z.string(), z.record(z.string(), z.unknown(), 'words by their names'), 'words for each language'),
})

/** Reads an agency's file; everything that is wrong is named, and then nothing is taken. */
export function readInstrumentFile(
  value: unknown,
  languages: readonly string[],
): { read: AgencyInstrument } | { faults: Fault[] } {
  const parsed = fileSchema.safeParse(value)
  if (!parsed.success) return { faults: faultsOf(parsed.error, value, '{ "key": …, "version": …, "kind": …, … }') }
  const { agency, programme, texts, ...structure } = parsed.data
  const faults = [
    ...contradictions(structure).map(({ path, ...rest }) => ({
      ...rest,
      path: joined(path),
      found: found(rest.found),
    })),
    ...versionFault(structure),
    ...textFaults(structure, texts, languages),
  ]
  if (faults.length > 0) return { faults }
  return { read: { agency, programme, published: readInstrument(structure, texts), content: { structure, texts } } }
}

function versionFault({ key, version }: { key: string; version: number }): Fault[] {
  if (!KIND_OF_OURS[key] || version >= FIRST_VERSION_OF_AGENCIES) return []
  const expected = `${FIRST_VERSION_OF_AGENCIES} or more: the smaller ones of ${key} are Footbridge's own`
  return [{ path: 'version', found: found(version), expected }]
}

/** How long a text may be before a small phone shows it badly. */
const LONGEST: readonly [RegExp, number][] = [
  [/^groups\.\w+\.short$/, 12],
  [/^(name|programmeName|levels\.\d+|groups\.\w+\.name|ends\.\w+|items\.\w+\.name|items\.\w+\.ticks\.\w+)$/, 60],
  [/./, 300],
]

type Structure = Parameters<typeof contradictions>[0]

/** What is wrong with the words: a language or a text that is missing, one too many, too long, or not plain. */
function textFaults(
  structure: Structure,
  texts: Record<string, Record<string, unknown>>,
  languages: readonly string[],
) {
  const wanted = [...new Set(expectedTexts(structure))]
  // Beside an id that stands here twice, the words of the id it was meant to be are no mistake of their own.
  const surplus = new Set(structure.items.map((item) => item.key)).size === structure.items.length
  const allowed = new Set([...wanted, ...structure.items.map((item) => `items.${item.key}.notAboutMe`)])
  const withAmounts = structure.items.filter((item) => item.amounts).map((item) => `items.${item.key}.levels.`)
  const faults: Fault[] = []
  const say = (path: string, value: unknown, expected: string) => faults.push({ path, found: found(value), expected })
  // Who reads a language the agency did not write reads English.
  if (!Object.hasOwn(texts, 'en')) say('texts.en', undefined, 'the words in English at least')
  for (const [language, tree] of Object.entries(texts)) {
    if (!languages.includes(language)) {
      say(`texts.${language}`, language, `a language of ${languages.join(', ')}`)
      continue
    }
    const flat = flatten(tree)
    for (const at of wanted) if (!flat[at]?.trim()) say(`texts.${language}.${at}`, flat[at], 'words')
    for (const [at, words] of Object.entries(flat)) {
      const path = `texts.${language}.${at}`
      const most = LONGEST.find(([name]) => name.test(at))?.[1] ?? 0
      if (!allowed.has(at)) {
        if (surplus) say(path, words, 'no such text: nothing shows it')
      } else if ([...words].length > most) say(path, words, `up to ${most} letters`)
      else if (/[<>]|&#?\w+;/.test(words)) say(path, words, 'plain words without HTML')
      const gaps = words.match(/\{\{[^}]*\}\}/g) ?? []
      const strange = gaps.find(
        (gap) => !withAmounts.some((before) => at.startsWith(before)) || !/^\{\{(low|middle|full)\}\}$/.test(gap),
      )
      if (strange)
        say(path, strange, 'a gap only for the amounts of an item that has them: {{low}}, {{middle}}, {{full}}')
    }
  }
  return faults
}
