import { describe, expect, test } from 'vitest'
import { Dates } from '#app/i18n/dates.ts'
import type { Language } from '#app/i18n/languages.ts'

const at = new Date('2026-11-21T18:05:00Z')

/** What Intl has no names for: Haitian Creole is in no ICU. */
const haitian = {
  locale: 'en-US',
  dates: {
    months: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' '),
    shortMonths: 'jan fev mas avr me jen jiy out sep okt nov des'.split(' '),
    weekdays: 'dimanch lendi madi mèkredi jedi vandredi samdi'.split(' '),
    long: '{{day}} {{month}} {{year}}',
    short: '{{day}} {{shortMonth}}',
    shortYear: '{{day}} {{shortMonth}} {{year}}',
    month: '{{month}} {{year}}',
    weekday: '{{weekday}} {{day}} {{month}}',
  },
}
const persian = { locale: 'fa', dates: { alsoIn: 'persian' } } as const

describe('a day', () => {
  test.each([
    ['vi', { locale: 'vi' }, 'long', '21 tháng 11, 2026'],
    ['ko', { locale: 'ko' }, 'long', '2026년 11월 21일'],
    ['ko', { locale: 'ko' }, 'weekday', '11월 21일 토요일'],
    ['zh-Hans', { locale: 'zh-Hans' }, 'long', '2026年11月21日'],
    ['zh-Hant', { locale: 'zh-Hant' }, 'weekday', '11月21日星期六'],
    ['km', { locale: 'km' }, 'long', '21 វិច្ឆិកា 2026'],
    ['hy', { locale: 'hy' }, 'long', '21 նոյեմբերի, 2026 թ.'],
    ['ru', { locale: 'ru' }, 'month', 'ноябрь 2026 г.'],
    ['pt-BR', { locale: 'pt-BR' }, 'long', '21 de novembro de 2026'],
    ['fr', { locale: 'fr' }, 'weekday', 'samedi 21 novembre'],
    ['ht', haitian, 'long', '21 novanm 2026'],
    ['ht', haitian, 'short', '21 nov'],
    ['ht', haitian, 'weekday', 'samdi 21 novanm'],
    // Both calendars where there is room; the short ones as they were typed, and as the office writes them.
    ['fa', persian, 'long', '۳۰ آبان ۱۴۰۵ (۲۱ نوامبر ۲۰۲۶)'],
    ['fa', persian, 'weekday', 'شنبه ۳۰ آبان (۲۱ نوامبر)'],
    ['fa', persian, 'short', '۲۱ نوامبر'],
    ['fa', persian, 'shortYear', '۲۱ نوامبر ۲۰۲۶'],
    ['fa', persian, 'month', 'نوامبر ۲۰۲۶'],
  ] as const)('in %s as its readers write it', (_code, language, style, text) => {
    expect(new Dates(language).day(style)(at)).toBe(text)
  })
})

test.each([
  ['ko', { locale: 'ko', dates: { halfDays: ['오전', '오후'] } }, '오후 6:05'],
  ['ht', haitian, '6:05 PM'],
  ['fa', persian, '۱۸:۰۵'],
  ['ru', { locale: 'ru' }, '18:05'],
] as [string, Pick<Language, 'locale' | 'dates'>, string][])('a time in %s', (_code, language, text) => {
  expect(new Dates(language).time()(at).replace(/\s/g, ' ')).toBe(text)
})

test('a day and its time are those of where the reader lives', () => {
  const night = new Date('2026-11-21T03:30:00Z')
  expect(new Dates(haitian).dayTime('America/New_York')(night).replace(/\s/g, ' ')).toBe('20 nov 2026, 10:30 PM')
})

test('a time does not break before its half of the day', () => {
  const times = ['en-US', 'es-US', 'ar'].map((locale) => new Dates({ locale }).time()(at))
  for (const time of times) expect(time).toMatch(/^[^ ]+\u00a0[^ ]+$/)
})
