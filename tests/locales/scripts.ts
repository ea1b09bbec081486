// Which letters a language is written in, and what is left of another one.
import { latinAnywhere } from './allowed.ts'

/** Whether a language is written in Latin letters, by CLDR's likely script. */
export const isLatin = (code: string): boolean => new Intl.Locale(code).maximize().script === 'Latn'

const bare = (text: string) => text.replace(/\{\{[^}]*\}\}|<[^>]*>/g, ' ')

/** Latin words in a text of another script. */
export const latinWords = (text: string): string[] =>
  (bare(text).match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !Object.hasOwn(latinAnywhere, word))

// Small words that hold English together and are words of no other language in Latin letters that we speak.
const english = /(?<!\p{L})(?:the|and|with|this|that|what|when|from|have|which|would|because|goals?|steps?)(?!\p{L})/giu

/** English words that a translation forgot. */
export const englishWords = (text: string): string[] => bare(text).match(english) ?? []
