import { type AgencySection, isAgencySection, type OurSection, type Section } from '#app/domain/release.ts'
import { readLocaleFile } from '#locales/read-locales.ts'
import { wholeCodes } from '#locales/whole-languages.ts'
import { bridge1 } from './bridge@1.ts'
import { calmap1 } from './calmap@1.ts'
import { type InstrumentItem, type InstrumentKind, type PublishedInstrument, readInstrument } from './instrument.ts'
import { qol1 } from './qol@1.ts'

/** Those we publish. A key of any other questionnaire is an agency's. */
export const instrumentKeys = ['qol', 'calmap', 'bridge'] as const
export type OurKey = (typeof instrumentKeys)[number]
export type InstrumentKey = string

export const isOurs = (key: InstrumentKey): key is OurKey => (instrumentKeys as readonly string[]).includes(key)

/** The version of ours that a new round is answered in, where no agency's takes its place. */
export const OUR_VERSION = 1

const named = (key: InstrumentKey, version: number) => `${key}@${version}`

// Ours are read once, when the process starts: a fault in one stops the start, not a person half way through. An agency's
// are read from where they are kept when they are first met; a version says the same for ever, so it is known for the life
// of the process.
const known = new Map<string, PublishedInstrument>(
  [qol1, calmap1, bridge1].map((structure) => {
    const name = named(structure.key, structure.version)
    const words = wholeCodes.map((code) => [code, readLocaleFile(code, `instruments/${name}`)])
    return [name, readInstrument(structure, Object.fromEntries(words))]
  }),
)

/** Remembers questionnaires that were read from where they are kept. */
export function rememberInstruments(instruments: readonly PublishedInstrument[]): void {
  for (const instrument of instruments) known.set(named(instrument.key, instrument.version), instrument)
}

export const isKnown = (key: InstrumentKey, version: number): boolean => known.has(named(key, version))

/** Whether an agency brought this version along: a questionnaire of its own, or a wording that takes the place of ours. */
export const isAgencys = ({ key, version }: Pick<PublishedInstrument, 'key' | 'version'>): boolean =>
  !isOurs(key) || version > OUR_VERSION

/** Every questionnaire that this process has met, ours first. */
export const keysKnown = (): InstrumentKey[] => [...new Set([...known.values()].map((one) => one.key))]

/** Every version of a questionnaire that this process has met, the oldest first. */
export function versionsKnown(key: InstrumentKey): PublishedInstrument[] {
  return [...known.values()].filter((one) => one.key === key).sort((one, other) => one.version - other.version)
}

/** One version of one questionnaire. Throws for a version that was never published: no stored answer can name one. */
export function publishedInstrument(key: InstrumentKey, version: number = OUR_VERSION): PublishedInstrument {
  const instrument = known.get(named(key, version))
  if (!instrument) throw new Error(`no instrument ${named(key, version)}`)
  return instrument
}

/** What a questionnaire is, whichever version: a line, a map or the bridge. Null for one that nobody knows. */
export function kindOf(key: InstrumentKey): InstrumentKind | null {
  return versionsKnown(key)[0]?.structure.kind ?? null
}

/** The questionnaire whose tick this is. */
export const keyOfSection = (section: AgencySection): InstrumentKey => section.slice('answers:'.length)

/** What a questionnaire is called in its newest wording, where no round of it says which one is meant. */
export function newestName(key: InstrumentKey, language: string): string {
  const newest = versionsKnown(key).at(-1)
  return newest ? instrumentText(newest, language, 'name') : key
}

/** What a tick is called: ours by the words of the page, an agency's as its questionnaire. */
export function sectionName(section: Section, language: string, ours: (section: OurSection) => string): string {
  return isAgencySection(section) ? newestName(keyOfSection(section), language) : ours(section)
}

/** An item by its key, or null: keys arrive in addresses. */
export function itemOf(instrument: PublishedInstrument, itemKey: string): InstrumentItem | null {
  return instrument.structure.items.find((item) => item.key === itemKey) ?? null
}

/** The language a questionnaire speaks to these readers: theirs, or English where an agency did not write it. */
export const languageOfTexts = ({ texts }: PublishedInstrument, language: string): string =>
  texts[language] ? language : 'en'

/** The words at a dotted key in the reader's language, English where the questionnaire was not translated. */
export function instrumentText(
  instrument: PublishedInstrument,
  language: string,
  at: string,
  values?: Readonly<Record<string, string>>,
): string {
  const words = instrument.texts[language]?.[at] ?? instrument.texts.en?.[at]
  if (words === undefined) throw new Error(`${instrument.key}@${instrument.version} has no words at ${at}`)
  return values ? words.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole) : words
}

/** The question and the line under it. */
export function itemText(instrument: PublishedInstrument, language: string, itemKey: string) {
  return {
    name: instrumentText(instrument, language, `items.${itemKey}.name`),
    gloss: instrumentText(instrument, language, `items.${itemKey}.gloss`),
  }
}

/**
 * What a level of an item says. `values` fills the amounts of Earnings, already written as money in the reader's
 * language. A point on a line that has no words is its number.
 */
export function levelText(
  instrument: PublishedInstrument,
  language: string,
  itemKey: string,
  level: number,
  values?: Readonly<Record<string, string>>,
): string {
  if (!instrument.structure.scale.worded) return String(level)
  return instrumentText(instrument, language, `items.${itemKey}.levels.${level}`, values)
}
