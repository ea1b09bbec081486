import type { Confidence } from './goal.ts'

/**
 * SMART as a coach, never a gate. The letters are data, because programmes differ; the rules look at days, numbers,
 * blanks and the answer to "how sure am I" alone. They do not read sentences: a guess in a language the rules do not
 * know would be wrong about somebody's own words, so they say nothing instead.
 */
export type LetterSet = 'common' | 'alaska'
export type Letter =
  | 'specific'
  | 'measurable'
  | 'achievable'
  | 'relevant'
  | 'time-bound'
  | 'meaningful'
  | 'assessable'
  | 'realistic'

type Look = 'wording' | 'measure' | 'confidence' | 'why' | 'day'

/** The letters of each set in their order, and what each one looks at. */
const LETTERS: Record<LetterSet, readonly { letter: Letter; look: Look }[]> = {
  common: [
    { letter: 'specific', look: 'wording' },
    { letter: 'measurable', look: 'measure' },
    { letter: 'achievable', look: 'confidence' },
    { letter: 'relevant', look: 'why' },
    { letter: 'time-bound', look: 'day' },
  ],
  alaska: [
    { letter: 'specific', look: 'wording' },
    { letter: 'meaningful', look: 'why' },
    { letter: 'assessable', look: 'measure' },
    { letter: 'realistic', look: 'confidence' },
    { letter: 'time-bound', look: 'day' },
  ],
}

/** What the coach may look at. */
export interface CoachedGoal {
  statement: string | null
  targetDay: string | null
  measureTarget: number | null
  /** The card *How will I know it is done?*, in own words. */
  measureText: string | null
  confidence: Confidence | null
}

/** What is said for a letter: one quiet line, and the card that answers it. */
export interface CoachLine {
  letter: Letter
  says: 'nothing-to-count' | 'make-it-smaller' | 'no-day'
}

export function lettersOf(set: LetterSet): Letter[] {
  return LETTERS[set].map(({ letter }) => letter)
}

/** One line for each letter that misses something, in the order of the set. Nothing missing, nothing said. */
export function coach(set: LetterSet, goal: CoachedGoal): CoachLine[] {
  const lines: CoachLine[] = []
  for (const { letter, look } of LETTERS[set]) {
    const says = missing(look, goal)
    if (says) lines.push({ letter, says })
  }
  return lines
}

function missing(look: Look, goal: CoachedGoal): CoachLine['says'] | null {
  switch (look) {
    case 'day':
      return goal.targetDay === null ? 'no-day' : null
    case 'measure':
      return canBeCounted(goal) ? null : 'nothing-to-count'
    case 'confidence':
      return goal.confidence === 'quite' || goal.confidence === 'very' ? null : 'make-it-smaller'
    case 'wording':
    case 'why':
      // The wording was asked for, and why it matters is never pressed: some reasons are nobody's to ask.
      return null
  }
}

/** A number in any script counts as something to count: "5 jobs", "٥ وظائف". */
function canBeCounted(goal: CoachedGoal): boolean {
  return goal.measureTarget !== null || Boolean(goal.measureText) || /\p{Nd}/u.test(goal.statement ?? '')
}
