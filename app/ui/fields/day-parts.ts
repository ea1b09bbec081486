import { english, type Language, languageOf } from '#app/i18n/languages.ts'

export type DayPart = 'day' | 'month' | 'year'

const orders = new Map<string, readonly DayPart[]>()

/** The three fields of a day as these readers write a long date: "21 de noviembre de 2026", "November 21, 2026", "2026년 11월 21일". */
export function dayOrder(language: Language['code']): readonly DayPart[] {
  const found = orders.get(language)
  if (found) return found
  const { locale, dates } = languageOf(language) ?? english
  const parts = dates?.long
    ? [...dates.long.matchAll(/\{\{(day|month|year)\}\}/g)].map(([, part]) => part)
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory' })
        .formatToParts()
        .map(({ type }) => type)
  const order = parts.filter((part): part is DayPart => part === 'day' || part === 'month' || part === 'year')
  orders.set(language, order)
  return order
}

/** The id of the element an error is about: the first part of a day answers for the whole of it too. */
export function idOfField(field: string, language: Language['code']): string {
  const first = `.${dayOrder(language)[0]}`
  return field.endsWith(first) ? field.slice(0, -first.length) : field
}

/** The field a question is asked for: a part of a day has none of its own. */
export const questionOf = (field: string) => field.replace(/\.(day|month|year)$/, '')
