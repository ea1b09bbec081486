/**
 * What sounds like papers for an office (turning in papers is not a goal step: FOUND, Alaska). Words as data, one list a
 * language: something one does with papers, and a paper. Both must be there, because "get my birth paper" and "put our papers
 * in one folder" are goals. They stand in language.json of the languages; one without a list gets no hint rather than a guess.
 *
 * Each entry is the beginning of a word, in small letters and without accents (a space ends the word), its letters put
 * together or apart; `anywhere` is for scripts that write "and", "the" and "for" on the front of a word, or no spaces.
 */
export interface PaperWords {
  acts: readonly string[]
  papers: readonly string[]
  anywhere?: boolean
}

/**
 * Small letters without accents and signs, Arabic letters in their plain shape, one space between words. Khmer is typed with
 * spaces nobody sees between its words, or without: they are none.
 */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/[\p{M}\u200b]/gu, '')
  const letters = bare.toLowerCase().replace(/ة/g, 'ه').replace(/ى/g, 'ي')
  return ` ${(letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}

/** Whether these words sound like papers to turn in; `known` is what their language says of papers. */
export function soundsLikePapers(text: string, known: PaperWords | undefined): boolean {
  if (!known) return false
  const words = plain(text)
  const has = (beginning: string) => words.includes((known.anywhere ? beginning : ` ${beginning}`).normalize('NFD'))
  return known.acts.some(has) && known.papers.some(has)
}

/** Whether a goal gets the hint. One from a template was chosen as a goal; one that somebody kept as a goal stays one. */
export function hintsAtPapers(
  { statement, staysGoal }: { statement: string | null; staysGoal: boolean },
  known: PaperWords | undefined,
): boolean {
  return !staysGoal && statement !== null && soundsLikePapers(statement, known)
}
