import ar from '#locales/ar/about.json'
import en from '#locales/en/about.json'
import es from '#locales/es/about.json'
import { type Language, languages } from './languages.ts'

const about: readonly { language: string; reviewedBy: string | null }[] = [en, es, ar]

/** Languages nobody but their writer has checked; the first page says so instead of pretending. */
export const unreviewed: readonly Language[] = languages.filter(
  ({ code }) => !about.some(({ language, reviewedBy }) => language === code && reviewedBy !== null),
)
