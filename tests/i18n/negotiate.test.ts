import { expect, test } from 'vitest'
import { languageFor } from '#app/i18n/negotiate.server.ts'

test.each([
  [{ query: 'ar', person: 'es', cookie: 'en', acceptLanguage: 'en' }, 'ar'],
  [{ query: 'xx', person: 'es', cookie: 'en', acceptLanguage: 'en' }, 'es'],
  [{ person: 'vi', cookie: 'ar' }, 'ar'],
  [{ acceptLanguage: 'ar-EG, es;q=0.8' }, 'ar'],
  [{ acceptLanguage: 'de, es-MX;q=0.8, en;q=0.5' }, 'es'],
  [{ acceptLanguage: 'de' }, 'en'],
  [{ acceptLanguage: ';;q=x,,' }, 'en'],
  [{}, 'en'],
])('%j is answered in %s', (asked, code) => {
  expect(languageFor(asked).code).toBe(code)
})
