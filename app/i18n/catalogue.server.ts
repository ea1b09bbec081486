import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInstance } from 'i18next'
import { arabicList } from './arabic-list.ts'
import { type Language, languages } from './languages.ts'
import type { DayStyle, Translate, Words } from './words.ts'

// The files are read from the folder the commands run in (the project's root), in the built server as in tests:
// a corrected word needs a restart, not a build.
const folder = join(process.cwd(), 'locales')

function readNamespaces(code: string): Record<string, object> {
  const files = readdirSync(join(folder, code)).filter((file) => file.endsWith('.json'))
  return Object.fromEntries(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(folder, code, file), 'utf8')) as object,
    ]),
  )
}

const dayStyles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { dateStyle: 'long' },
  short: { month: 'short', day: 'numeric' },
  shortYear: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', month: 'long', day: 'numeric' },
}

const usDollars = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const
// Spelled out, not `dateStyle: 'medium'`: that writes a month as a number in Arabic, where day and month can be swapped.
const dayAndTime = { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' } as const

/** Makes each value once. What people's own days and numbers make is without end, so a full memory is emptied. */
function remember<Key, Value>(make: (key: Key) => Value, most = 5000): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    let value = made.get(key)
    if (value === undefined) {
      value = make(key)
      if (made.size >= most) made.clear()
      made.set(key, value)
    }
    return value
  }
}

/**
 * The same `t`, remembering texts that take no values: they are most of a page and never change, and looking one up in
 * i18next costs more than rendering it.
 */
function quick(t: Translate): Translate {
  const any = t as (key: string, values?: object) => string
  const plain = remember((key: string) => any(key))
  return ((key: string, values?: object) => (values ? any(key, values) : plain(key))) as Translate
}

function makeWords(language: Language): Words {
  const instance = createInstance()
  const resources = readNamespaces(language.code)
  instance.init({
    lng: language.code,
    fallbackLng: false,
    ns: Object.keys(resources),
    defaultNS: 'common',
    resources: { [language.code]: resources },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  const { locale } = language
  const numbers = new Intl.NumberFormat(locale)
  const wholeDollars = new Intl.NumberFormat(locale, { ...usDollars, maximumFractionDigits: 0 })
  const dollars = new Intl.NumberFormat(locale, usDollars)
  const inDollars = (value: number) => (Number.isInteger(value) ? wholeDollars : dollars).format(value)
  // Intl writes "1,900 US$" for Arabic, and the sign wanders inside the line; on American letters the sign stands before.
  const money = language.dir === 'ltr' ? inDollars : (value: number) => `\u2066$${numbers.format(value)}\u2069`
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const clocks = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  // Intl writes a Spanish day for a line of its own; inside a sentence it is "el sábado 21 de noviembre", without the comma.
  const inSentence = language.code === 'es' ? (text: string) => text.replace(', ', ' ') : (text: string) => text
  const inStyle = (style: DayStyle) => {
    const format = new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' })
    return remember((day: string) => inSentence(format.format(new Date(`${day}T12:00:00Z`))))
  }
  const days = {
    long: inStyle('long'),
    short: inStyle('short'),
    shortYear: inStyle('shortYear'),
    month: inStyle('month'),
    weekday: inStyle('weekday'),
  }
  const times = remember((timeZone: string) => new Intl.DateTimeFormat(locale, { ...dayAndTime, timeZone }))
  return {
    language: language.code,
    dir: language.dir,
    t: quick(instance.t as unknown as Translate),
    number: (value) => numbers.format(value),
    money,
    day: (day, style = 'long') => days[style](day),
    time: (clock) => clocks.format(new Date(`2000-01-01T${clock}:00Z`)),
    dayTime: (instant, timeZone) => times(timeZone).format(new Date(instant)),
    list: language.code === 'ar' ? arabicList : (items) => lists.format(items),
    in: wordsIn,
  }
}

const inLanguage = remember((code: string) => {
  const language = languages.find((one) => one.code === code)
  if (!language) throw new Error(`no language ${code}`)
  return makeWords(language)
})

/** The words of one language; `code` must be one of `languages`. */
export function wordsIn(code: Language['code']): Words {
  return inLanguage(code)
}
