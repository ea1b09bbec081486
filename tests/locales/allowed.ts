// Exceptions of the language suite, each with its reason. An entry that no text needs any more is refused.

/** Same in English and in the other language. A name stays a name. */
export const sameAsEnglish: Record<string, Record<string, string>> = {
  es: {},
  ar: {},
}

/** Latin words that may stand in an Arabic text. */
export const latinInArabic: Record<string, string> = {
  Footbridge: 'the name of the product',
}

/** English texts a participant reads that are harder than grade 6. */
export const harderThanGradeSix: Record<string, string> = {}

/** Texts that speak to somebody. */
export const speaksToSomeone: Record<string, Record<string, string>> = {
  en: {},
  es: {},
  ar: {},
}

/** Keys no literal in the code names. */
export const asked: Record<string, string> = {}
