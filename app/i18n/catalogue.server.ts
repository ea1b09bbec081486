import { createInstance, type i18n } from 'i18next'
import { pluralRule } from '#app/domain/plural.ts'
import { readNamespaces } from '#locales/read-locales.ts'
import { Dates } from './dates.ts'
import { joinList } from './join-list.ts'
import { type Language, languages } from './languages.ts'
import { remember } from './remember.ts'
import type { DayStyle, Translate, Words } from './words.ts'

const usDollars = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const

/**
 * The same `t`, remembering texts that take no values: they are most of a page and never change, and looking one up in
 * i18next costs more than rendering it.
 */
function quick(t: Translate, numbers: Intl.NumberFormat): Translate {
  const any = t as (key: string, values?: object) => string
  const plain = remember((key: string) => any(key))
  // A count picks the plural form as a number, and is written in the digits of the language.
  return ((key: string, values?: { count?: number; replace?: object }) => {
    if (!values) return plain(key)
    const { count, replace } = values
    if (count === undefined) return any(key, values)
    return any(key, { ...values, replace: { ...values, count: numbers.format(count), ...replace } })
  }) as Translate
}

/** i18next asks Intl for its rules; ours is asked instead, which knows a language more. */
function ruleBy(instance: i18n, code: string) {
  instance.services.pluralResolver.getRule = (_: string, { ordinal = false } = {}) => {
    const { forms, formOf } = pluralRule(code, ordinal ? 'ordinal' : 'cardinal')
    return { select: formOf, resolvedOptions: () => ({ pluralCategories: [...forms] }) }
  }
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
  ruleBy(instance, language.code)
  const { locale, list: joins, sentenceGap = ' ' } = language
  const numbers = new Intl.NumberFormat(locale)
  const digits = new Intl.NumberFormat(locale, { useGrouping: false })
  const wholeDollars = new Intl.NumberFormat(locale, { ...usDollars, maximumFractionDigits: 0 })
  const dollars = new Intl.NumberFormat(locale, usDollars)
  const inDollars = (value: number) => (Number.isInteger(value) ? wholeDollars : dollars).format(value)
  // Intl writes "1,900 US$" for Arabic, and the sign wanders inside the line; on American letters the sign stands before.
  const money = language.dir === 'ltr' ? inDollars : (value: number) => `\u2066$${numbers.format(value)}\u2069`
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const dates = new Dates(language)
  const clock = dates.time()
  const inStyle = remember((style: DayStyle) => {
    const say = dates.day(style)
    return remember((day: string) => say(new Date(`${day}T12:00:00Z`)))
  })
  const times = remember((timeZone: string) => dates.dayTime(timeZone))
  return {
    language: language.code,
    dir: language.dir,
    t: quick(instance.t as unknown as Translate, numbers),
    number: (value) => numbers.format(value),
    digits: (value) => digits.format(value),
    money,
    day: (day, style = 'long') => inStyle(style)(day),
    time: (time) => clock(new Date(`2000-01-01T${time}:00Z`)),
    dayTime: (instant, timeZone) => times(timeZone)(new Date(instant)),
    list: joins ? (items) => joinList(items, joins) : (items) => lists.format(items),
    gap: sentenceGap,
    sentences: (said) => said.filter((one) => one !== false).join(sentenceGap),
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
