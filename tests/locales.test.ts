// Every language says the same things, whole, in its own grammar, simply. quality.md, section 3.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { readTree } from '#tests/architecture/source-tree.ts'
import * as allowed from '#tests/locales/allowed.ts'
import * as words from '#tests/locales/catalogue.ts'
import { keysUsed, unknownKeys, unusedKeys } from '#tests/locales/key-use.ts'
import { grade, speaksToSomeone, syllables } from '#tests/locales/reading.ts'

const catalogues = new Map(languages.map(({ code }) => [code, words.readCatalogue(`locales/${code}`)]))
const english = catalogues.get('en') as words.Catalogue
const others = [...catalogues].filter(([code]) => code !== 'en').map(([code, catalogue]) => ({ code, catalogue }))
const every = [...catalogues].map(([code, catalogue]) => ({ code, catalogue }))
const texts = (entries: Record<string, string>): words.Catalogue => new Map(Object.entries(entries))
const letters = /\p{L}{2}/u

const stillEnglish = (catalogue: words.Catalogue, fine: Record<string, string>) =>
  [...catalogue]
    .filter(([key, text]) => text === english.get(key) && letters.test(text.replace(/\{\{[^}]*\}\}/g, '')))
    .map(([key, text]) => `${key}: ${text}`)
    .filter((said) => !((said.split(': ')[0] as string) in fine))

const latinWords = (text: string) =>
  (text.replace(/\{\{[^}]*\}\}|<[^>]*>/g, ' ').match(/[A-Za-z]{2,}/g) ?? []).filter(
    (word) => !(word in allowed.latinInArabic),
  )

const hard = (catalogue: words.Catalogue) =>
  [...catalogue].flatMap(([key, text]) => {
    const level = grade(text)
    return level !== null && level > 6 && !(key in allowed.harderThanGradeSix)
      ? [`${level.toFixed(1)} ${key}: ${text}`]
      : []
  })

describe.each(every)('$code', ({ code, catalogue }) => {
  it('has exactly the plural forms of its grammar', () => expect(words.wrongPlurals(code, catalogue)).toEqual([]))
  it('has no empty text', () => expect(words.emptyTexts(catalogue)).toEqual([]))
  it('names a text once, without nesting', () =>
    expect([...catalogue].filter(([, text]) => text.includes('$t(')).map(([key]) => key)).toEqual([]))
  it('speaks to nobody: first person or a noun', () => {
    const said = [...catalogue].filter(
      ([key, text]) => speaksToSomeone(code, text) && !(key in (allowed.speaksToSomeone[code] ?? {})),
    )
    expect(said.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
  it('says who reviewed it', () => {
    const about = JSON.parse(readFileSync(`locales/${code}/about.json`, 'utf8')) as Record<string, unknown>
    expect(about).toMatchObject({ language: code, writtenBy: expect.any(String) })
    expect(about.reviewedBy === null || typeof about.reviewedBy === 'string').toBe(true)
  })
})

describe.each(others)('$code beside English', ({ code, catalogue }) => {
  it('has the same keys', () => expect(words.missingAndExtra(english, catalogue)).toEqual([]))
  it('has the same placeholders', () => expect(words.wrongPlaceholders(english, catalogue)).toEqual([]))
  it('has no English left in', () => expect(stillEnglish(catalogue, allowed.sameAsEnglish[code] ?? {})).toEqual([]))
})

it('Arabic is written in Arabic letters', () => {
  const mixed = [...(catalogues.get('ar') as words.Catalogue)].filter(([, text]) => latinWords(text).length > 0)
  expect(mixed.map(([key, text]) => `${key}: ${text}`)).toEqual([])
})

describe('English is easy', () => {
  it('no text is above grade 6', () => expect(hard(english)).toEqual([]))
  it('the median is at most grade 5', () => {
    const grades = [...english.values()].flatMap((text) => grade(text) ?? []).sort((a, b) => a - b)
    expect(grades[Math.floor(grades.length / 2)] ?? 0).toBeLessThanOrEqual(5)
  })
})

describe('code and words', () => {
  const use = keysUsed(readTree(process.cwd()))
  it('every key the code asks for is there', () => expect(unknownKeys(english, use)).toEqual([]))
  it('every key that is there is asked for', () =>
    expect(unusedKeys(english, use).filter((key) => !(key in allowed.asked))).toEqual([]))
})

it('every instrument has its words in every language', () => {
  const published = readdirSync('app/instruments').filter((file) => /@\d+\.ts$/.test(file))
  const wanted = published.flatMap((file) =>
    languages.map(({ code }) => `locales/${code}/instruments/${file.replace(/\.ts$/, '.json')}`),
  )
  expect(published.length).toBeGreaterThan(0)
  expect(wanted.filter((path) => !existsSync(path))).toEqual([])
})

it('no exception outlives its text', () => {
  const same = Object.entries(allowed.sameAsEnglish).flatMap(([code, keys]) =>
    Object.keys(keys).filter((key) => catalogues.get(code)?.get(key) !== english.get(key)),
  )
  const spoken = Object.entries(allowed.speaksToSomeone).flatMap(([code, keys]) =>
    Object.keys(keys).filter((key) => !speaksToSomeone(code, catalogues.get(code)?.get(key) ?? '')),
  )
  const easy = Object.keys(allowed.harderThanGradeSix).filter((key) => (grade(english.get(key) ?? '') ?? 0) <= 6)
  expect([...same, ...spoken, ...easy]).toEqual([])
})

describe('the suite itself', () => {
  const en = texts({ 'a:steps_one': '{{count}} step of {{name}}', 'a:steps_other': '{{count}} steps of {{name}}' })
  it('finds a missing and a foreign key', () => {
    const other = texts({ 'a:goal': 'meta' })
    expect(words.missingAndExtra(en, other)).toEqual(['a:steps is missing', 'a:goal is not in English'])
  })
  it('finds missing plural forms', () => {
    expect(words.wrongPlurals('ar', en)).toEqual(['a:steps has one, other; needs few, many, one, other, two, zero'])
    expect(words.wrongPlurals('es', en)).toEqual(['a:steps has one, other; needs many, one, other'])
    expect(words.wrongPlurals('en', en)).toEqual([])
  })
  it('finds a lost placeholder, and lets a form for one leave out the number', () => {
    const other = texts({ 'a:steps_one': 'خطوة لـ {{name}}', 'a:steps_other': '{{count}} خطوة {{nom}}' })
    expect(words.wrongPlaceholders(en, other)).toEqual([
      'a:steps_other lost {{name}}',
      'a:steps_other has {{nom}}, English does not',
    ])
  })
  it('finds empty texts', () => expect(words.emptyTexts(texts({ 'a:b': ' ' }))).toEqual(['a:b']))
  it.each([
    ['cat', 1],
    ['family', 3],
    ['people', 2],
    ['goal', 1],
    ['later', 2],
    ['created', 3],
    ['makes', 1],
    ['idea', 3],
    ['education', 4],
    ['situation', 4],
    ['looked', 1],
    ['needed', 2],
    ['quiet', 2],
    ['going', 2],
    ['worries', 2],
    ['little', 2],
  ])('counts the syllables of %s', (word, count) => expect(syllables(word)).toBe(count))
  it('knows easy from hard', () => {
    expect(grade('The cat sat on the mat and it was very happy to be there.')).toBeLessThan(4)
    expect(
      grade(
        'Participation requirements necessitate documentation of employment activities and individual responsibilities.',
      ),
    ).toBeGreaterThan(12)
    expect(grade('Too short to say')).toBeNull()
  })
  it('hears a second person in each language', () => {
    expect(
      ['en', 'es', 'ar'].map((code) =>
        speaksToSomeone(code, { en: 'Set Your goal', es: 'Para ti', ar: 'هل لديك هدف' }[code] ?? ''),
      ),
    ).toEqual([true, true, true])
    expect(speaksToSomeone('en', 'My young goals')).toBe(false)
  })
})
