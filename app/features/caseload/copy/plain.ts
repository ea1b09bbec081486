import { languageName } from '#app/features/caseload/language-name.ts'
import type { Words } from '#app/i18n/words.ts'

/**
 * Text for case systems, which are old and plain: no marks of direction, which they show as boxes or keep as dirt, no
 * spaces that only look like one, and one line for what was typed on several.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

const oneLine = (text: string) => plain(text.replace(/\s+/g, ' '))

const firstLetter = (text: string) => text.match(/\p{L}/u)?.[0] ?? ''
const runsLeft = (text: string) => /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(firstLetter(text))

/** Whether words run the other way than the text they would stand in. */
export function runsOtherWay({ dir }: Words, text: string): boolean {
  const said = oneLine(text)
  return firstLetter(said) !== '' && runsLeft(said) !== (dir === 'rtl')
}

/**
 * A label and what stands behind it. Words that run the other way than the text stand on a line of their own: without
 * marks of direction that is the only place where they keep their order.
 */
export function line(words: Words, label: string, value: string): string {
  const { t } = words
  const said = oneLine(value)
  if (runsOtherWay(words, said)) return `${t('caseload:copy.label', { label })}\n${said}`
  return t('caseload:copy.line', { label, value: said === '' ? NOTHING : said })
}

/** There is nothing to say, or nothing is shown: one sign for both. */
export const NOTHING = '-'

/** What somebody typed, word for word between quotes, with the name of its language. */
export function quoted({ language }: Words, text: string, textLanguage: string | null): string {
  const words = `"${oneLine(text).replaceAll('"', "'")}"`
  return textLanguage ? `${words} (${languageName(textLanguage, language)})` : words
}
