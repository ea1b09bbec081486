// How hard an English text is to read, and whom it speaks to.

// Two vowels said apart, where one group would count as one.
const apart = /(?<![tcsg])i[ao]|crea(?!m)|idea|area|rea(?=l|s?sess)|iet|[aeiouy]ing$|ua(?!r|l?ity)|ui(?=n)|eo(?!ple)/g

/** Syllables of one English word: groups of vowels, less the silent e and ed, plus the vowels that are said apart. */
export function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '')
  if (bare.length <= 3) return bare ? 1 : 0
  const heard = bare.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, (heard.match(/[aeiouy]+/g)?.length ?? 0) + (bare.match(apart)?.length ?? 0))
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’]+/gu) ?? []

/** What a reader sees: one word where a value will stand. */
export const asRead = (text: string) => text.replace(/\{\{[^}]*\}\}/g, 'ten').replace(/<[^>]*>/g, ' ')

/** Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Null when the text is too short to say. */
export function grade(text: string, leastWords = 10): number | null {
  const read = asRead(text)
  const count = wordsOf(read)
  if (count.length < leastWords) return null
  const sentences = read.split(/[.!?:;…\n]+(?:\s|$)/).filter((part) => wordsOf(part).length > 0).length
  const spoken = count.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (count.length / sentences) + 11.8 * (spoken / count.length) - 15.59
}

/** Words that speak to somebody: `youWords` of language.json. */
export interface YouWords {
  words: readonly string[]
  /** the script writes no space between words */
  anywhere?: boolean
}

/**
 * Whether a text speaks to somebody. A second person must pick a gender in Arabic and a distance in Spanish; a first person
 * or a noun need not.
 */
export function speaksToSomeone({ words, anywhere = false }: YouWords, text: string): boolean {
  const bare = text.normalize('NFC')
  if (anywhere) return words.some((word) => bare.includes(word.normalize('NFC')))
  const whole = words.map((word) => word.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return whole !== '' && new RegExp(`(?<![\\p{L}\\p{M}])(?:${whole})(?![\\p{L}\\p{M}])`, 'iu').test(bare)
}
