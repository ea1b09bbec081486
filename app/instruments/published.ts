import arBridge from '#locales/ar/instruments/bridge@1.json'
import arCalmap from '#locales/ar/instruments/calmap@1.json'
import arQol from '#locales/ar/instruments/qol@1.json'
import enBridge from '#locales/en/instruments/bridge@1.json'
import enCalmap from '#locales/en/instruments/calmap@1.json'
import enQol from '#locales/en/instruments/qol@1.json'
import esBridge from '#locales/es/instruments/bridge@1.json'
import esCalmap from '#locales/es/instruments/calmap@1.json'
import esQol from '#locales/es/instruments/qol@1.json'
import { bridge1 } from './bridge@1.ts'
import { calmap1 } from './calmap@1.ts'
import { type InstrumentItem, type PublishedInstrument, readInstrument } from './instrument.ts'
import { qol1 } from './qol@1.ts'

export const instrumentKeys = ['qol', 'calmap', 'bridge'] as const
export type InstrumentKey = (typeof instrumentKeys)[number]

// Read once, when the process starts: a fault in a questionnaire stops the start, not a person half way through.
const published = new Map<string, PublishedInstrument>(
  [
    readInstrument(qol1, { en: enQol, es: esQol, ar: arQol }),
    readInstrument(calmap1, { en: enCalmap, es: esCalmap, ar: arCalmap }),
    readInstrument(bridge1, { en: enBridge, es: esBridge, ar: arBridge }),
  ].map((instrument) => [`${instrument.key}@${instrument.version}`, instrument]),
)

/** The version that a new round is answered in. Older rounds keep theirs. */
export function publishedVersion(_key: InstrumentKey): number {
  return 1
}

/** One version of one questionnaire. Throws for a version that was never published: no stored answer can name one. */
export function publishedInstrument(key: InstrumentKey, version: number = publishedVersion(key)): PublishedInstrument {
  const instrument = published.get(`${key}@${version}`)
  if (!instrument) throw new Error(`no instrument ${key}@${version}`)
  return instrument
}

/** An item by its key, or null: keys arrive in addresses. */
export function itemOf(instrument: PublishedInstrument, itemKey: string): InstrumentItem | null {
  return instrument.structure.items.find((item) => item.key === itemKey) ?? null
}

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
