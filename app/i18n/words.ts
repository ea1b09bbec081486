import type { ParseKeys, TFunction } from 'i18next'
import { createContext, useContext } from 'react'
import type { Language } from './languages.ts'
import { cutAtNumbers } from './numbers-in-pieces.ts'
import type { Namespaces } from './resources.ts'

export type Translate = TFunction<Namespaces>
/** A locale key, 'namespace:path'. */
export type Key = ParseKeys<Namespaces>
export type DayStyle = 'long' | 'short' | 'shortYear' | 'month' | 'weekday'

/** Everything a page needs to speak one language. One instance per language, made at start and never changed. */
export interface Words {
  language: Language['code']
  dir: Language['dir']
  t: Translate
  number(value: number): string
  /** A number with nothing between its thousands, as a year and the part of a day are written. */
  digits(value: number): string
  /** Whole dollars; cents only where there are some. */
  money(dollars: number): string
  /** A calendar day ('2026-11-21'). long: November 21, 2026 · short: Nov 21 · shortYear: Nov 21, 2026 · month: November 2026 · weekday: Saturday, November 21 */
  day(day: string, style?: DayStyle): string
  /** A time of day ('20:30') as these readers write it. */
  time(clock: string): string
  /** An instant (ISO, UTC) as day and time where the reader lives. */
  dayTime(instant: string, timeZone: string): string
  list(items: readonly string[]): string
  /** What stands between two sentences, or between a colon of ours and somebody's words: a space, in Chinese nothing. */
  gap: string
  /** Whole sentences one after the other; what is false is left out. */
  sentences(said: readonly (string | false)[]): string
  /** The words of another language, for a sheet of paper that is read in two. */
  in(language: Language['code']): Words
}

const WordsContext = createContext<Words | null>(null)
export const WordsProvider = WordsContext.Provider

/** The words of this page. Components call this once; nothing here re-renders, so it is a plain read. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords() outside a WordsProvider')
  return words
}

/**
 * A name or somebody's own words inside one of our sentences: kept apart from the sentence's direction
 * (Unicode first-strong isolate), so that an English name does not turn an Arabic sentence around. A telephone number in
 * it is kept left to right.
 */
export const isolate = (text: string) =>
  `\u2068${cutAtNumbers(text)
    .map((part, at) => (at % 2 === 1 ? `\u2066${part}\u2069` : part))
    .join('')}\u2069`

/** With a capital letter where the script has one: some languages write days, months and "me" small, and these words stand by themselves. */
export const startingLarge = (text: string, language: string) =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
