// The words of the programme: one for each thing, in each language, kept in glossary.json and used on the pages.
import type { Catalogue } from './catalogue.ts'

export type Glossary = Readonly<Record<string, string>>

/** The words of domain.md, section 3, that a reader meets. Any of two where the page says both. */
export const wanted = [
  ...['goal', 'step', 'pothole', 'detour', 'reward', 'check-in', 'review', 'revision', 'roadmap', 'to-do'],
  ...['life area', 'item', 'level', 'round', 'occasion', 'pillar', 'household', 'milestone', 'release'],
  ...['caseload', 'appointment', 'access log'],
  'only me|private|kept back',
  'support|support (person)',
]

export const missingWords = (glossary: Glossary): string[] =>
  wanted.filter((word) => !word.split('|').some((one) => glossary[one]?.trim()))

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2066-\u2069]/g, '')

/** Some say two words for a thing, or add in brackets when; one of them has to be what the pages say. */
const saidFor = (translation: string) =>
  [translation, ...translation.split(/[/,،、;；؛()（）…:：?？؟]+|\.{3}/)]
    .map((one) => plain(one).trim())
    .filter(Boolean)

/** Words of the glossary that no page says. */
export function unusedWords(glossary: Glossary, catalogue: Catalogue): string[] {
  const pages = plain([...catalogue.values()].join('\n'))
  return Object.entries(glossary)
    .filter(([, translation]) => !saidFor(translation).some((one) => pages.includes(one)))
    .map(([word, translation]) => `${word}: ${translation}`)
}
