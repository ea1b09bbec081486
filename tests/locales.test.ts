// Every language says the same things, whole, in its own grammar, simply. quality.md, section 3.
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pluralRule } from '#app/domain/plural.ts'
import type { About } from '#app/i18n/who-read.ts'
import { listedCodes, readLocaleFile, wordFiles } from '#locales/read-locales.ts'
import { readTree } from '#tests/architecture/source-tree.ts'
import * as allowed from '#tests/locales/allowed.ts'
import * as words from '#tests/locales/catalogue.ts'
import { type Glossary, missingWords, unusedWords } from '#tests/locales/glossary.ts'
import { keysUsed, unknownKeys, unusedKeys } from '#tests/locales/key-use.ts'
import { grade, speaksToSomeone, syllables, type YouWords } from '#tests/locales/reading.ts'
import { englishWords, isLatin, latinWords } from '#tests/locales/scripts.ts'

// Those that are listed, whether they can be offered or not: what is missing is said here before a server says it.
const catalogues = new Map(listedCodes.map((code) => [code, words.readCatalogue(`locales/${code}`)]))
const english = catalogues.get('en') as words.Catalogue
const others = [...catalogues].filter(([code]) => code !== 'en').map(([code, catalogue]) => ({ code, catalogue }))
const every = [...catalogues].map(([code, catalogue]) => ({ code, catalogue }))
const texts = (entries: Record<string, string>): words.Catalogue => new Map(Object.entries(entries))
const jsonOf = <Shape>(code: string, name: string) => readLocaleFile(code, name) as Shape
const letters = /\p{L}{2}/u

const stillEnglish = (catalogue: words.Catalogue, fine: Record<string, string>) =>
  [...catalogue]
    .filter(([key, text]) => text === english.get(key) && letters.test(text.replace(/\{\{[^}]*\}\}/g, '')))
    .map(([key, text]) => `${key}: ${text}`)
    .filter((said) => !Object.hasOwn({ ...allowed.sameEverywhere, ...fine }, said.split(': ')[0] as string))

/** How wide letters stand, in Latin ones: marks stand on a letter, and Chinese and Korean ones are twice as wide. */
const wide = (text: string) =>
  [...text.normalize('NFC').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (/[\p{sc=Han}\p{sc=Hangul}]/u.test(letter) ? 2 : 1),
    0,
  )

const day = /^\d{4}-\d\d-\d\d$/

/** Written; or read again on a day; or read by somebody on a day. */
const isState = (one: Partial<Record<string, string>>) =>
  one.state === 'written' ||
  (one.state === 'second-reading' && day.test(one.day ?? '')) ||
  (one.state === 'person' && day.test(one.day ?? '') && (one.who ?? '').trim() !== '')

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
    const { youWords } = jsonOf<{ youWords: YouWords }>(code, 'language')
    const said = [...catalogue].filter(
      ([key, text]) => speaksToSomeone(youWords, text) && !(key in (allowed.speaksToSomeone[code] ?? {})),
    )
    expect(said.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
  it('has a word for each thing of the programme, and says it', () => {
    const glossary = jsonOf<Glossary>(code, 'glossary')
    expect(missingWords(glossary)).toEqual([])
    expect(unusedWords(glossary, catalogue)).toEqual([])
  })
  it('keeps the header and the tabs short enough for a small phone', () => {
    const { name, shortName = name } = jsonOf<{ name: string; shortName?: string }>(code, 'language')
    expect(wide(shortName + catalogue.get('common:exit.button')), shortName).toBeLessThanOrEqual(22)
    const tabs = ['today', 'goals', 'bridge', 'family', 'me'].map((tab) => catalogue.get(`common:nav.${tab}`) ?? '')
    expect(tabs.filter((tab) => wide(tab) > 11)).toEqual([])
  })
  it('says of each file who has read it', () => {
    const { files, ...about } = jsonOf<About>(code, 'about')
    expect(about).toMatchObject({ language: code, writtenBy: expect.stringMatching(/\S/) })
    expect(Object.keys(files).sort()).toEqual([...wordFiles(code), 'four-words'].sort())
    expect(Object.entries(files).filter(([, state]) => !isState(state))).toEqual([])
  })
  it('says who it is', () => {
    expect(jsonOf(code, 'language')).toMatchObject({
      name: expect.stringMatching(/\p{L}/u),
      dir: expect.stringMatching(/^(ltr|rtl)$/),
      locale: expect.any(String),
      paperWords: { acts: expect.any(Array), papers: expect.any(Array) },
      youWords: { words: expect.any(Array) },
    })
  })
})

describe.each(others)('$code beside English', ({ code, catalogue }) => {
  it('has the same keys', () => expect(words.missingAndExtra(english, catalogue)).toEqual([]))
  it('has the same placeholders', () => expect(words.wrongPlaceholders(english, catalogue)).toEqual([]))
  it('has the same tags', () => expect(words.wrongTags(english, catalogue)).toEqual([]))
  it('has no English left in', () => expect(stillEnglish(catalogue, allowed.sameAsEnglish[code] ?? {})).toEqual([]))
  it('is written in its own letters and words', () => {
    const fine = allowed.englishWord[code] ?? {}
    const foreign = ([key, text]: [string, string]) =>
      isLatin(code) ? !(key in fine) && englishWords(text).length > 0 : latinWords(text).length > 0
    expect([...catalogue].filter(foreign).map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
})

it('no line begins with a particle in Korean: a mark holds it to the quote or the name before it', () => {
  const loose = /(?:[’”]|\{\{names?\}\})\p{sc=Hangul}/u
  expect([...(catalogues.get('ko') ?? [])].filter(([, text]) => loose.test(text))).toEqual([])
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
    listedCodes.map((code) => `locales/${code}/instruments/${file.replace(/\.ts$/, '.json')}`),
  )
  expect(published.length).toBeGreaterThan(0)
  expect(wanted.filter((path) => !existsSync(path))).toEqual([])
})

it('no exception outlives its text', () => {
  const same = Object.entries(allowed.sameAsEnglish).flatMap(([code, keys]) =>
    Object.keys(keys).filter((key) => catalogues.get(code)?.get(key) !== english.get(key)),
  )
  const spoken = Object.entries(allowed.speaksToSomeone).flatMap(([code, keys]) => {
    const { youWords } = jsonOf<{ youWords: YouWords }>(code, 'language')
    return Object.keys(keys).filter((key) => !speaksToSomeone(youWords, catalogues.get(code)?.get(key) ?? ''))
  })
  const foreign = Object.entries(allowed.englishWord).flatMap(([code, keys]) =>
    Object.keys(keys).filter((key) => englishWords(catalogues.get(code)?.get(key) ?? '').length === 0),
  )
  const easy = Object.keys(allowed.harderThanGradeSix).filter((key) => (grade(english.get(key) ?? '') ?? 0) <= 6)
  expect([...same, ...spoken, ...foreign, ...easy]).toEqual([])
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
  it('hears a second person, in words of their own and where a script has no spaces', () => {
    const heard = (code: string, text: string) =>
      speaksToSomeone(jsonOf<{ youWords: YouWords }>(code, 'language').youWords, text)
    expect([heard('en', 'Set Your goal'), heard('es', 'Para ti'), heard('ar', 'هل لديك هدف')]).toEqual([
      true,
      true,
      true,
    ])
    expect([heard('en', 'My young goals'), heard('es', 'Tumba')]).toEqual([false, false])
    expect(speaksToSomeone({ words: ['你', '您'], anywhere: true }, '这是您的目标')).toBe(true)
  })
  it('finds another script, and English that was forgotten', () => {
    expect([latinWords('我的 goal，{{name}}，Footbridge'), latinWords('我的目标')]).toEqual([['goal'], []])
    expect([englishWords('Mi goal, and more'), englishWords('Una meta, más')]).toEqual([['goal', 'and'], []])
    expect(['ht', 'vi', 'pt-BR', 'ru', 'hy', 'km', 'zh-Hans', 'fa', 'ko'].map(isLatin)).toEqual([
      ...[true, true, true],
      ...[false, false, false, false, false, false],
    ])
  })
  it('finds a word of the glossary that no page says, and one that is not there', () => {
    const pages = texts({ 'a:b': 'Моя цель', 'a:c': 'Кто может помочь' })
    expect(unusedWords({ goal: 'цель', support: 'Кто может помочь / Что мне нужно', step: 'шаг' }, pages)).toEqual([
      'step: шаг',
    ])
    expect(missingWords({ goal: 'цель' })).toContain('step')
    expect(missingWords({ goal: 'цель' })).not.toContain('goal')
  })
  it('finds other tags', () => {
    expect(words.wrongTags(texts({ 'a:b': 'a <b>c</b>' }), texts({ 'a:b': 'a <b>c' }))).toEqual(['a:b'])
  })
  it('takes three states of a file, and no other', () => {
    const [read, day] = ['second-reading', '2026-11-22']
    const fine = [{ state: 'written' }, { state: read, day }, { state: 'person', day, who: 'Ana P.' }]
    const bad = [{}, { state: 'done' }, { state: read }, { state: 'person', day }, { state: 'person', day, who: ' ' }]
    expect([fine.map(isState), bad.map(isState)]).toEqual([fine.map(() => true), bad.map(() => false)])
  })
  it('counts in Haitian Creole: one thing alone, and every other number', () => {
    const { forms, formOf } = pluralRule('ht')
    expect(forms).toEqual(['one', 'other'])
    expect([0, 1, 2, 1.5, 21].map(formOf)).toEqual(['other', 'one', 'other', 'other', 'other'])
  })
})
