import { languageOf } from '#app/i18n/languages.ts'

/** The name of a language in the page's language: "Spanish", "español", "الإسبانية"; its own where Intl does not speak that one. */
export function languageName(code: string, inLanguage: string): string {
  const isSpoken = Intl.DisplayNames.supportedLocalesOf(inLanguage).length > 0
  const name = isSpoken ? new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) : undefined
  return name ?? languageOf(code)?.name ?? code
}
