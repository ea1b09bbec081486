import { languages } from '#app/i18n/languages.ts'

/**
 * The languages that stories are told in: the first, the second, and one from right to left. Every address is looked at in
 * all languages by tests/matrix/, and every word by tests/locales.
 */
export const storyLanguages = languages.filter(({ code }) => ['en', 'es', 'ar'].includes(code))
