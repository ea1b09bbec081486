/** A language Footbridge speaks: `code` is the folder under locales/, `name` its own name, `locale` how Intl formats for these readers. */
export interface Language {
  code: string
  name: string
  dir: 'ltr' | 'rtl'
  locale: string
}

export const languages: readonly Language[] = [
  { code: 'en', name: 'English', dir: 'ltr', locale: 'en-US' },
  { code: 'es', name: 'Español', dir: 'ltr', locale: 'es-US' },
  { code: 'ar', name: 'العربية', dir: 'rtl', locale: 'ar' },
]

/** The language with this code, or null: an address may carry anything. */
export function languageOf(code: unknown): Language | null {
  return languages.find((language) => language.code === code) ?? null
}

export const english = languages[0] as Language
