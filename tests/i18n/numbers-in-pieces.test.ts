import { describe, expect, test } from 'vitest'
import { cutAtNumbers } from '#app/i18n/numbers-in-pieces.ts'
import { isolate } from '#app/i18n/words.ts'

describe('a telephone number among Arabic letters is found whole', () => {
  test.each([
    'على 617-555-0142 ثم أزور المكتب',
    'أختي سلمى (617) 555-0142',
    'أختي سلمى +1 (617) 555-0142.',
    'هالة 617 555 0142، بعد الظهر',
    'هالة 617.555.0142',
    'هالة (555-0142)',
    'هالة ٦١٧-٥٥٥-٠١٤٢',
    'قبل 2027-02-28',
  ])('%s', (text) => {
    const parts = cutAtNumbers(text)
    expect(parts.join('')).toBe(text)
    expect(parts).toHaveLength(3)
    expect(parts[1]).toMatch(/^[+(]?[\d٠-٩].*[\d٠-٩]$/u)
    expect(`${parts[0]}${parts[2]}`).not.toMatch(/[\d٠-٩]/u)
  })

  test('two of them, each', () => {
    expect(cutAtNumbers('هالة 617-555-0142 أو سلمى 617-555-0199')).toEqual([
      'هالة ',
      '617-555-0142',
      ' أو سلمى ',
      '617-555-0199',
      '',
    ])
  })
})

test.each([
  ['no letters that run from right to left', 'Call Hala at 617-555-0142'],
  ['a number without pieces', 'أحتاج 1500 دولار'],
  ['a time', 'الساعة 7:15'],
  ['a short range', 'من 10-12 سنة'],
  ['two years', 'في 2025-2026'],
  ['one digit after the other', 'الصفوف 1 2 3 4 5 6 7 8'],
  ['more than a phone shows on one line', `الرقم ${'123-'.repeat(9)}4`],
])('%s stays as it is', (_why, text) => {
  expect(cutAtNumbers(text)).toEqual([text])
})

test('inside one of our sentences the number is kept left to right', () => {
  expect(isolate('هالة 617-555-0142')).toBe('\u2068هالة \u2066617-555-0142\u2069\u2069')
  expect(isolate('Dana')).toBe('\u2068Dana\u2069')
})
