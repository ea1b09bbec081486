import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { RELEASE_TEXT_VERSION, SECTIONS } from '#app/domain/release.ts'
import { releaseText } from '#app/features/sharing/release-text.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'

const worker = { name: 'Dana Whitfield', office: 'Lawrence', organisation: 'Merrimack Coaching' }

/** A short print of every word of ours that can stand above a signature in one language. */
function printOf(language: string): string {
  // How a day is written comes with Node.
  const words = { ...wordsIn(language), day: () => 'the last day' }
  const texts = [true, false].map((withHistory) =>
    releaseText(words, { worker, sections: SECTIONS, until: '90-days', withHistory }, '2026-11-21' as Day),
  )
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 8)
}

/** The words of this version. When one is new: raise RELEASE_TEXT_VERSION, and write its print here. */
const signed = {
  version: '6',
  prints: {
    en: 'afb4e97b',
    es: '077b0599',
    'pt-BR': '8905c57e',
    ht: '8982ccba',
    'zh-Hans': '3dcb506c',
    'zh-Hant': 'ccc5f3c1',
    vi: 'e6253bd9',
    km: 'a4dcb143',
    ru: '05dd5ff5',
    ar: '7b52c694',
    fa: 'f5499c7b',
    ko: 'ea181dbd',
    hy: 'ab206730',
    fr: '24629724',
  },
}

test('words that are signed do not change, in any language, without a new version', () => {
  const prints = Object.fromEntries(Object.keys(signed.prints).map((language) => [language, printOf(language)]))
  expect({ version: RELEASE_TEXT_VERSION, prints }).toEqual(signed)
})
