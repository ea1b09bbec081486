import { expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/catalogue.server.ts'

const ltr = (text: string) => `\u2066${text}\u2069`

test.each([
  ['en', 1900, '$1,900'],
  ['en', 12.5, '$12.50'],
  ['es', 1900, '$1,900'],
  ['ar', 1900, ltr('$1,900')],
])('%s writes %d dollars as %s', (language, dollars, text) => {
  expect(wordsIn(language).money(dollars)).toBe(text)
})

test.each([
  ['en', 'long', 'November 21, 2026'],
  ['en', 'short', 'Nov 21'],
  ['en', 'month', 'November 2026'],
  ['en', 'weekday', 'Saturday, November 21'],
  ['es', 'long', '21 de noviembre de 2026'],
  ['es', 'weekday', 'sábado 21 de noviembre'],
  ['ar', 'long', '21 نوفمبر 2026'],
] as const)('%s writes a %s day as %s', (language, style, text) => {
  expect(wordsIn(language).day('2026-11-21', style)).toBe(text)
})

test.each([
  ['en', 'America/New_York', /^Nov 20, 2026, 9:05.AM$/],
  ['en', 'America/Anchorage', /^Nov 20, 2026, 5:05.AM$/],
  ['ar', 'America/New_York', /^20 نوفمبر 2026، 9:05.ص$/],
])('%s in %s writes an instant with its month in letters', (language, timeZone, text) => {
  expect(wordsIn(language).dayTime('2026-11-20T14:05:00.000Z', timeZone)).toMatch(text)
})

test.each([
  ['en', 'One two. Three.'],
  ['zh-Hans', 'One two.Three.'],
])('sentences follow each other in %s as its readers write', (language, text) => {
  expect(wordsIn(language).sentences(['One two.', false, 'Three.'])).toBe(text)
})

// why: {{count}} picks the form of the plural, and stands in many texts where the number is read
test.each([
  ['en', '3 codes are left.'],
  ['fa', '۳ کد مانده است.'],
])('a count is written in the digits of %s', (language, text) => {
  expect(wordsIn(language).t('account:recovery.left', { count: 3 })).toBe(text)
})

test.each([
  ['2027-01-01', '1er janvier 2027'],
  ['2027-01-11', '11 janvier 2027'],
])('%s in French is the %s', (day, text) => {
  expect(wordsIn('fr').day(day)).toBe(text)
})
