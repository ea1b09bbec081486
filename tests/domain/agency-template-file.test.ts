import { describe, expect, it } from 'vitest'
import { agencyLanguage, agencySentence } from '#app/domain/agency-template.ts'
import { readAgencyTemplates } from '#app/domain/agency-template-file.ts'
import example from '#tests/support/agency-templates.json'

const languages = ['en', 'es', 'ar']
const faultsOf = (file: unknown) =>
  readAgencyTemplates(file, languages).faults.map(({ path, found, expected }) => `${path}: ${found}; ${expected}`)

/** The example with one thing in its first template, or in the file, said otherwise. */
const withFirst = (changes: object) => ({ ...example, templates: [{ ...example.templates[0], ...changes }] })

describe("an agency's file", () => {
  it('becomes templates with keys of the programme, and blanks in the order they are asked', () => {
    const { templates, faults } = readAgencyTemplates(example, languages)
    expect(faults).toEqual([])
    expect(templates.map(({ key, area, agency, blanks }) => ({ key, area, agency, blanks }))).toEqual([
      {
        key: 'agency.massachusetts.library-card',
        area: 'learn',
        agency: 'Riverside Family Center',
        blanks: ['place'],
      },
      { key: 'agency.massachusetts.job-fairs', area: 'work', agency: 'Riverside Family Center', blanks: ['n'] },
    ])
  })

  it.each([
    ['no list', [], 'the file: []; { "programme": …, "agency": …, "templates": [ … ] }'],
    ['no programme', { ...example, programme: '' }, 'programme: ""; the programme\'s key'],
    ['no agency', { ...example, agency: ' ' }, 'agency: " "; the agency\'s name, up to 80 letters'],
    ['no templates', { ...example, templates: [] }, 'templates: []; a list of 1 to 100 templates'],
    [
      'a key with capitals',
      withFirst({ key: 'Library' }),
      'templates[0].key: "Library"; small letters, digits and hyphens',
    ],
    [
      'an area nobody knows',
      withFirst({ area: 'sports' }),
      'templates[0].area: "sports"; one of home, food, money, care, children, around, health, safety, people, learn, work, papers',
    ],
    [
      'no English',
      withFirst({ texts: { es: 'Voy a leer antes del {date}.' } }),
      'templates[0].texts.en: nothing; the sentence in English',
    ],
    [
      'a language we do not speak',
      withFirst({ texts: { en: 'I will read by {date}.', xx: 'x {date}' } }),
      'templates[0].texts.xx: "xx"; a language of en, es, ar',
    ],
    ['no day', withFirst({ texts: { en: 'I will read.' } }), 'templates[0].texts.en: "I will read."; {date} once'],
    [
      'a blank nobody can fill',
      withFirst({ texts: { en: 'I will see {friend} by {date}.' } }),
      'templates[0].texts.en: "{friend}"; blanks of n, amount, time, place, thing, safer, company, person, helper, group, class, test, job, paper',
    ],
    [
      'a blank one language forgot',
      withFirst({ texts: { en: 'I will go to {place} by {date}.', es: 'Voy a ir antes del {date}.' } }),
      'templates[0].texts.es: []; the blanks of the English sentence: place',
    ],
    [
      'a form of the number left out',
      withFirst({ texts: { en: { other: 'I will read {n} books by {date}.' } } }),
      'templates[0].texts.en: ["other"]; exactly the forms one, other',
    ],
    [
      'a brace left open',
      withFirst({ texts: { en: 'I will read {date} by {place.' } }),
      'templates[0].texts.en: "I will read {date} by {place."; every { with its }',
    ],
  ])('%s is named with its place', (_what, file, fault) => {
    expect(faultsOf(file)).toEqual([fault])
    expect(readAgencyTemplates(file, languages).templates).toEqual([])
  })

  it('may not say one key twice', () => {
    const [first] = example.templates
    expect(faultsOf({ ...example, templates: [first, first] })).toEqual([
      'templates[1].key: "library-card"; a key that stands here once',
    ])
  })
})

describe('its sentences', () => {
  const [card, fairs] = readAgencyTemplates(example, languages).templates
  if (!card || !fairs) throw new Error('the example does not read')

  it.each([
    [1, 'en', 'I will go to {n} job fair by {date}.'],
    [3, 'en', 'I will go to {n} job fairs by {date}.'],
    [3, 'es', 'Voy a ir a {n} ferias de empleo antes del {date}.'],
    [3, 'ar', 'سأذهب إلى {n} معارض توظيف قبل {date}.'],
    [11, 'ar', 'سأذهب إلى {n} معرض توظيف قبل {date}.'],
  ])('take the form of %i in %s', (count, language, sentence) => {
    expect(agencySentence(fairs, language, count)).toBe(sentence)
  })

  it('are read in English where the agency left a language out', () => {
    expect(agencyLanguage(card, 'ar')).toBe('en')
    expect(agencySentence(card, 'ar', 1)).toBe('I will get a library card for us by {date}, at: {place}.')
  })
})
