import { expect, test } from 'vitest'
import { languageAskedFor, languageFor } from '#app/i18n/negotiate.server.ts'

test.each([
  [{ query: 'ar', person: 'es', cookie: 'en', acceptLanguage: 'en' }, 'ar'],
  [{ query: 'xx', person: 'es', cookie: 'en', acceptLanguage: 'en' }, 'es'],
  [{ person: 'xx', cookie: 'ar' }, 'ar'],
  [{ query: 'es-MX', person: 'ar' }, 'es'],
  [{ query: 'zh-TW', person: 'ar' }, 'zh-Hant'],
  [{ query: '', person: '../../etc', cookie: '__proto__', acceptLanguage: 'ar' }, 'ar'],
  [{ acceptLanguage: 'ar-EG, es;q=0.8' }, 'ar'],
  [{ acceptLanguage: 'de, es-MX;q=0.8, en;q=0.5' }, 'es'],
  [{ acceptLanguage: 'de' }, 'en'],
  [{ acceptLanguage: ';;q=x,,' }, 'en'],
  // These look like tags and are none; the matcher threw at each, which was a page nobody could read.
  [{ acceptLanguage: 'en-a, es;q=0.5' }, 'es'],
  [{ acceptLanguage: 'en-US-US,x-a,i-klingon,abc-de-fg-hi' }, 'en'],
  [{ acceptLanguage: '*' }, 'en'],
  [{ acceptLanguage: 'es;q=0, ar;q=0.1' }, 'ar'],
  [{}, 'en'],
])('%j is answered in %s', (asked, code) => {
  expect(languageFor(asked).code).toBe(code)
})

const fourteen = ['en', 'es', 'pt-BR', 'ht', 'zh-Hans', 'zh-Hant', 'vi', 'km', 'ru', 'ar', 'fa', 'ko', 'hy', 'fr']

test.each([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['prs', 'fa'],
  ['fa-AF', 'fa'],
  ['fr-HT', 'fr'],
  ['ht', 'ht'],
  ['ht-HT', 'ht'],
  ['hyw', 'hy'],
  ['hyw-AM', 'hy'],
  ['hy-AM', 'hy'],
  ['vi-VN', 'vi'],
  ['km-KH', 'km'],
  ['ko-KR', 'ko'],
  ['es-419', 'es'],
  ['nan', 'zh-Hant'],
  ['nan-TW', 'zh-Hant'],
  ['nan-Hans-CN', 'zh-Hans'],
  ['ckb', null],
  ['ckb-IQ', null],
  ['ckb-IQ, ckb;q=0.9, fa;q=0.5', 'fa'],
  ['ckb, ar;q=0.5', 'ar'],
  ['de', null],
])('a browser that asks for %s reads %s', (tag, code) => {
  expect(languageAskedFor(tag, fourteen)).toBe(code)
})
