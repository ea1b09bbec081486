import type { LifeArea } from './life-area.ts'
import { pluralRule } from './plural.ts'

/** The forms a language gives a number: "one", "other" and the rest of what its plural rules name. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>

/** A sentence in one language, with its blanks in braces; where the number bends it, one for each form. */
export type AgencySentence = string | PluralForms

/** A goal to start from that an agency brought along, in as many languages as the agency wrote. */
export interface AgencyTemplate {
  /** `agency.<programme>.<name>`, for good: what is loaded under a key never changes. */
  key: AgencyTemplateKey
  programme: string
  /** Whose idea it is, as the agency is called. */
  agency: string
  area: LifeArea
  /** The names of the blanks, in the order they are asked. */
  blanks: readonly string[]
  sentences: Readonly<Record<string, AgencySentence>>
}

export type AgencyTemplateKey = `agency.${string}`

export function isAgencyKey(key: string): key is AgencyTemplateKey {
  return key.startsWith('agency.')
}

/** The language every agency's file has: who reads another one that the agency left out reads this. */
const SPOKEN_BY_ALL = 'en'

// A key names the same words for ever, so what was read once is known for the life of the process: a goal's sentence is
// needed wherever goals are shown, and never for the price of a question to the database.
const known = new Map<string, AgencyTemplate>()

/** Remembers templates that were read from where they are kept. */
export function knowAgencyTemplates(templates: readonly AgencyTemplate[]): void {
  for (const template of templates) known.set(template.key, template)
}

export function agencyTemplate(key: string): AgencyTemplate | undefined {
  return known.get(key)
}

/** The keys among these whose words have not been read yet. */
export function unknownAgencyKeys(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.filter((key): key is string => key !== null && isAgencyKey(key) && !known.has(key)))]
}

/** The language this reader gets a template in: their own, or English where the agency did not write it. */
export function agencyLanguage({ sentences }: Pick<AgencyTemplate, 'sentences'>, reader: string): string {
  return Object.hasOwn(sentences, reader) ? reader : SPOKEN_BY_ALL
}

/** The sentence for this reader and this number, its blanks still in braces. */
export function agencySentence(template: Pick<AgencyTemplate, 'sentences'>, reader: string, count: number): string {
  const language = agencyLanguage(template, reader)
  const sentence = template.sentences[language] ?? ''
  if (typeof sentence === 'string') return sentence
  return sentence[pluralRule(language).formOf(count)] ?? sentence.other ?? ''
}
