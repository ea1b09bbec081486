import type { PaperWords } from '#app/domain/paperwork.ts'
import { hasLocaleFile, listedCodes, readLocaleFile } from '#locales/read-locales.ts'
import { halfTranslated, wholeCodes } from '#locales/whole-languages.ts'

export { halfTranslated }

/** How a language joins a list, where Intl has nothing for it or says what cannot be told apart. */
export interface ListWords {
  /** between two of three and more */
  comma: string
  /** between two, and what each of them must not hold itself */
  and: string
  /** before the last of three and more */
  last: string
}

/** How a language writes days, where Intl has nothing for it or writes what does not fit into a sentence. All may be missing. */
export interface DateWords {
  /** January to December */
  months?: readonly string[]
  shortMonths?: readonly string[]
  /** Sunday to Saturday */
  weekdays?: readonly string[]
  /** before noon, after noon */
  halfDays?: readonly [string, string]
  /** the first day of a month, where it is counted otherwise: 1er */
  firstDay?: string
  /** The calendar people count in at home: a long day says its date there too, ours behind it in brackets. */
  alsoIn?: 'persian'
  /** The styles of `Words.day`, with {{day}} {{month}} {{shortMonth}} {{year}} {{weekday}}. */
  long?: string
  short?: string
  shortYear?: string
  month?: string
  weekday?: string
}

/** A language Footbridge speaks: what stands in `language.json` of its folder. */
export interface Language {
  /** the folder under locales/ */
  code: string
  /** its own name */
  name: string
  /** its own name for the header, where the whole one is too long for a phone */
  shortName?: string
  dir: 'ltr' | 'rtl'
  /** how Intl formats for these readers */
  locale: string
  dates?: DateWords
  list?: ListWords
  /** what stands between two sentences, where it is no space */
  sentenceGap?: string
  paperWords?: PaperWords
}

const read = (code: string): Language => ({ ...(readLocaleFile(code, 'language') as Omit<Language, 'code'>), code })

/** The languages that are offered, in the order of the menu: those of `locales/languages.txt` that are whole. */
export const languages: readonly Language[] = wholeCodes.map(read)

/** The language with this code, or null: an address may carry anything. */
export function languageOf(code: unknown): Language | null {
  return languages.find((language) => language.code === code) ?? null
}

export const english = languageOf('en') as Language

/** The own name of a language that is listed and not whole, so that who chose it can be told; null for every other code. */
export function nameOfUnfinished(code: unknown): string | null {
  const isUnfinished = typeof code === 'string' && listedCodes.includes(code) && !languageOf(code)
  return isUnfinished && hasLocaleFile(code, 'language.json') ? (readName(code) ?? code) : isUnfinished ? code : null
}

function readName(code: string): string | null {
  try {
    return read(code).name
  } catch {
    return null
  }
}

const collators = new Map<string, Intl.Collator>()

/** Puts names into the order of a dictionary of this language, English where it is none of ours. */
export function compareIn(code: string): (one: string, other: string) => number {
  const { locale } = languageOf(code) ?? english
  const collator = collators.get(locale) ?? new Intl.Collator(locale)
  collators.set(locale, collator)
  return collator.compare
}
