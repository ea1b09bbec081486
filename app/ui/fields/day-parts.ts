import type { Language } from '#app/i18n/languages.ts'

export type DayPart = 'day' | 'month' | 'year'

// As these readers write a date. Languages not named here go day, month, year.
const ORDERS: Record<string, readonly DayPart[]> = {
  en: ['month', 'day', 'year'],
  ko: ['year', 'month', 'day'],
  'zh-Hans': ['year', 'month', 'day'],
  'zh-Hant': ['year', 'month', 'day'],
}

/** The three fields of a day in the order of the page's language. */
export const dayOrder = (language: Language['code']): readonly DayPart[] => ORDERS[language] ?? ['day', 'month', 'year']

/** The id of the element an error is about: the first part of a day answers for the whole of it too. */
export function idOfField(field: string, language: Language['code']): string {
  const first = `.${dayOrder(language)[0]}`
  return field.endsWith(first) ? field.slice(0, -first.length) : field
}
