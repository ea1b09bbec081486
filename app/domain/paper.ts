import { addMonths, type Day } from './day.ts'
import type { LifeArea } from './life-area.ts'

/**
 * Whether a goal's words stay off what is printed, or made to be shown around: a paper lies about, and is read by whoever
 * finds it. The person can print them for themselves.
 */
export function keepsItsWords({ onlyMe, lifeArea }: { onlyMe: boolean; lifeArea: LifeArea | null }): boolean {
  return onlyMe || lifeArea === 'safety'
}

/** About how many letters stand in one line of a sheet with two columns, and how many lines a page has. */
const LETTERS_A_LINE = 36
const LINES_A_SHEET = 40

// How wide letters are is known to the printer alone; these are their widths beside a small one, with room to spare. Marks
// stand over or under theirs; what is not named here, capitals and letters of other scripts, is the widest.
const WIDTHS: readonly [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[\s.,;:!'’()ijlftr]/u, 0.6],
  [/\p{Script=Arabic}/u, 0.8],
  [/[\d?"/-]|(?![mw])\p{Ll}/u, 1],
]
const WIDEST = 2

const widthOf = (letter: string): number => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST

/** How wide a text is, in letters. */
export const lettersIn = (text: string): number => [...text].reduce((sum, letter) => sum + widthOf(letter), 0)

/** A text as it is broken into lines of so many letters: between words, and in a word that is longer than a line. */
function brokenIntoLines(text: string, letters: number): string[] {
  const lines: string[] = []
  let line = ''
  let room = letters
  const next = (end: string) => {
    lines.push(line + end)
    line = ''
    room = letters
  }
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && lettersIn(` ${word}`) > room) next(' ')
    for (const letter of line === '' ? word : ` ${word}`) {
      if (widthOf(letter) > room) next('')
      line += letter
      room -= widthOf(letter)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** How many lines of a sheet a text takes. */
export const linesOf = (text: string, letters = LETTERS_A_LINE): number => brokenIntoLines(text, letters).length

/** A text as far as so many lines hold it, with three dots for the rest. */
export function shortened(text: string, { lines, letters }: { lines: number; letters: number }): string {
  const broken = brokenIntoLines(text, letters)
  if (broken.length <= lines) return text
  // The dots need room too.
  const [last = ''] = brokenIntoLines(broken[lines - 1] ?? '', letters - 2)
  return `${broken.slice(0, lines - 1).join('')}${last.trimEnd()}…`
}

/** The lines left for what a person wrote when this many are taken by what is printed anyway. */
export const roomBeside = (printed: number): number => LINES_A_SHEET - printed

/**
 * The first ones that fit in so many lines, whole: half a sentence on a wall helps nobody. What does not fit is counted and
 * said on the sheet.
 */
export function whatFits<T>(
  things: readonly T[],
  lines: (thing: T) => number,
  room: number,
): { fits: T[]; left: number } {
  const fits: T[] = []
  let rest = room
  for (const thing of things) {
    if (lines(thing) > rest) continue
    rest -= lines(thing)
    fits.push(thing)
  }
  return { fits, left: rest }
}

/** What the empty goal sheet has room for; whoever types one in is asked for the same. */
export const SHEET_ROOM = { steps: 3, pairs: 2 } as const

/** Federal cash assistance lasts sixty months at most (42 U.S.C. 608(a)(7)): an older year is a slip of the finger. */
const OLDEST_PAPER_MONTHS = 60

/** Why the day on a sheet filled in by hand is refused, or null. A sheet may be typed in on the day it was written. */
export function refusePaperDay(day: Day, today: Day): 'ahead' | 'too-old' | null {
  if (day > today) return 'ahead'
  return day < addMonths(today, -OLDEST_PAPER_MONTHS) ? 'too-old' : null
}

/** When a step ticked on a sheet was done: on its day, or, when the sheet cannot tell, by the day it was typed in. */
export function doneByPaper(planned: Day | null, today: Day): Day {
  return planned !== null && planned <= today ? planned : today
}
