import type { AgencySentence, AgencyTemplate, PluralForms } from './agency-template.ts'
import { type Fault, found } from './file-fault.ts'
import { isLifeArea, LIFE_AREAS } from './life-area.ts'
import { pluralRule } from './plural.ts'
import { BLANK_NAMES } from './template.ts'

export type ReadFile = { templates: AgencyTemplate[]; faults: [] } | { templates: []; faults: Fault[] }

/** The longest sentence a small phone shows without scrolling through it. */
const LONGEST_SENTENCE = 200
const MOST_TEMPLATES = 100
const MOST_BLANKS = 2
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/
const BLANK = /\{([^{}]*)\}/g

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads an agency's templates from what its file says; everything that is wrong is named, and then nothing is taken. */
export function readAgencyTemplates(file: unknown, languages: readonly string[]): ReadFile {
  const faults: Fault[] = []
  const fault = (path: string, value: unknown, expected: string) => faults.push({ path, found: found(value), expected })
  if (!isFields(file)) {
    fault('the file', file, '{ "programme": …, "agency": …, "templates": [ … ] }')
    return { templates: [], faults }
  }
  const { programme, agency, templates } = file
  if (typeof programme !== 'string' || !NAME.test(programme)) fault('programme', programme, "the programme's key")
  if (typeof agency !== 'string' || agency.trim() === '' || agency.length > 80) {
    fault('agency', agency, "the agency's name, up to 80 letters")
  }
  if (!Array.isArray(templates) || templates.length === 0 || templates.length > MOST_TEMPLATES) {
    fault('templates', templates, `a list of 1 to ${MOST_TEMPLATES} templates`)
    return { templates: [], faults }
  }
  const read = templates.flatMap((one: unknown, at): AgencyTemplate[] => {
    const path = `templates[${at}]`
    if (!isFields(one)) {
      fault(path, one, '{ "key": …, "area": …, "texts": { … } }')
      return []
    }
    if (typeof one.key !== 'string' || !NAME.test(one.key)) {
      fault(`${path}.key`, one.key, 'small letters, digits and hyphens')
    } else if (templates.slice(0, at).some((other) => isFields(other) && other.key === one.key)) {
      fault(`${path}.key`, one.key, 'a key that stands here once')
    }
    const area = typeof one.area === 'string' && isLifeArea(one.area) ? one.area : null
    if (area === null) fault(`${path}.area`, one.area, `one of ${LIFE_AREAS.join(', ')}`)
    const sentences = readSentences(one.texts, `${path}.texts`, languages, fault)
    const key = `agency.${String(programme)}.${String(one.key)}` as const
    const blanks = sentences.en === undefined ? [] : blanksIn(oneFormOf(sentences.en))
    return area === null
      ? []
      : [{ key, programme: String(programme), agency: String(agency).trim(), area, blanks, sentences }]
  })
  return faults.length === 0 ? { templates: read, faults: [] } : { templates: [], faults }
}

const oneFormOf = (sentence: AgencySentence): string =>
  typeof sentence === 'string' ? sentence : (sentence.other ?? '')

/** The names of the blanks of a sentence in their order, without the date that every sentence has. */
const blanksIn = (sentence: string): string[] =>
  [...sentence.matchAll(BLANK)].map(([, name = '']) => name).filter((name) => name !== 'date')

type Fault3 = (path: string, value: unknown, expected: string) => void

function readSentences(texts: unknown, path: string, languages: readonly string[], fault: Fault3) {
  const sentences: Record<string, AgencySentence> = {}
  if (!isFields(texts)) {
    fault(path, texts, 'a sentence for each language, English at least')
    return sentences
  }
  if (texts.en === undefined) fault(`${path}.en`, texts.en, 'the sentence in English')
  const wanted = isSentence(texts.en) ? blanksIn(oneFormOf(texts.en)) : null
  for (const [language, value] of Object.entries(texts)) {
    const here = `${path}.${language}`
    if (!languages.includes(language)) fault(here, language, `a language of ${languages.join(', ')}`)
    else if (!isSentence(value)) fault(here, value, 'a sentence, or one for each form of the number')
    else {
      sentences[language] = value
      for (const [form, sentence] of formsOf(value, language, here, fault)) checkSentence(form, sentence, wanted, fault)
    }
  }
  return sentences
}

const isSentence = (value: unknown): value is AgencySentence =>
  typeof value === 'string' || (isFields(value) && Object.values(value).every((form) => typeof form === 'string'))

/** Each form with where it stands; the forms have to be those that the language has for whole numbers. */
function formsOf(value: AgencySentence, language: string, path: string, fault: Fault3): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  const wanted = pluralRule(language).forms
  const given = Object.keys(value)
  const same = wanted.length === given.length && wanted.every((form) => given.includes(form))
  if (!same) fault(path, given, `exactly the forms ${wanted.join(', ')}`)
  return Object.entries(value as Required<PluralForms>).map(([form, sentence]) => [`${path}.${form}`, sentence])
}

function checkSentence(path: string, sentence: string, wanted: string[] | null, fault: Fault3): void {
  if (sentence.trim() === '' || sentence.length > LONGEST_SENTENCE) {
    fault(path, sentence, `a sentence of up to ${LONGEST_SENTENCE} letters`)
    return
  }
  if (sentence.replace(BLANK, '').match(/[{}]/)) fault(path, sentence, 'every { with its }')
  const dates = sentence.match(/\{date\}/g) ?? []
  if (dates.length !== 1) fault(path, sentence, '{date} once')
  const names = blanksIn(sentence)
  const strange = names.find((name) => !(BLANK_NAMES as readonly string[]).includes(name))
  if (strange !== undefined) fault(path, `{${strange}}`, `blanks of ${BLANK_NAMES.join(', ')}`)
  if (names.length > MOST_BLANKS || new Set(names).size !== names.length) {
    fault(path, names, `at most ${MOST_BLANKS} blanks beside {date}, none twice`)
  }
  if (wanted && [...wanted].sort().join() !== [...names].sort().join()) {
    fault(path, names, `the blanks of the English sentence: ${wanted.join(', ') || 'none'}`)
  }
}
