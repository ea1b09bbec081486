/** The name of a language in the page's language: "Spanish", "español", "الإسبانية". */
export function languageName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code
}
