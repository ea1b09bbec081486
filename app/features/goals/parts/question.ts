import type { LetterSet } from '#app/domain/coach.ts'

/** The questions of the letters in each set's own wording; how sure somebody is, both ask alike. */
const QUESTIONS = {
  common: { what: 'goals:builder.what', why: 'goals:card.why.title', measure: 'goals:card.measure.title' },
  alaska: { what: 'goals:alaska.what', why: 'goals:alaska.why', measure: 'goals:alaska.measure' },
} as const

/** Where the question stands that this set of letters asks: a programme's people meet its words, on paper and here. */
export function questionOf<Asked extends 'what' | 'why' | 'measure'>(letters: LetterSet, asked: Asked) {
  return QUESTIONS[letters][asked]
}
