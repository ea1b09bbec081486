import { lettersIn, linesOf, shortened } from '#app/domain/paper.ts'

/** A row as one language says it, every text whole. */
export interface RowToPrint {
  name: string
  /** What stands in each cell, from the lowest level to the highest, with its marks. */
  cells: readonly string[]
  /** The cell where things stand. */
  here: number
  note: string
}

/** How a map stands on one page. */
export interface MapPlan {
  /** in letters of 8 points instead of 9 */
  small: boolean
  /** Own words stand under the table, one row after the other, as far as there is room. */
  underIt: readonly { name: string; note: string }[] | null
  /** the most of what each level says; null when all of it is whole */
  most: { lines: number; letters: number } | null
  /** something ends in three dots */
  cut: boolean
}

interface Layout {
  /** in a line of a cell, and of the column of names */
  letters: number
  nameLetters: number
  /** of the page under the heading of the table */
  lines: number
  /** that a row takes beside its words */
  row: number
}

// Measured on A4, the lower of the two papers on their side, in the cells of Letter, the narrower; with room to spare for
// other printers.
const LARGE: Layout = { letters: 28, nameLetters: 15, lines: 42, row: 0.45 }
const SMALL: Layout = { letters: 31, nameLetters: 17, lines: 47, row: 0.5 }
/** Of a line that goes over the whole page. */
const LETTERS_ACROSS = 132
/** How much of each row's own words may stay, the most first. */
const LETTERS_OF_NOTE = [400, 300, 240, 200, 160, 130, 110, 90, 75, 60, 50, 40, 30, 20]
const MOST_LINES = 8

interface RowInLines {
  name: number
  cells: readonly number[]
  here: number
  note: number
}

const inLines = ({ name, cells, here, note }: RowToPrint, { letters, nameLetters }: Layout): RowInLines => ({
  name: linesOf(name, nameLetters),
  cells: cells.map((text) => linesOf(text, letters)),
  here,
  note: linesOf(note, letters),
})

/** The lines of a table: of each row those of its highest cell. */
const linesOfTable = (rows: readonly RowInLines[], { row }: Layout, most: number, withNotes: boolean) =>
  rows.reduce((sum, { name, cells, here, note }) => {
    const ofCells = cells.map((lines, at) => Math.min(lines, most) + (withNotes && at === here ? note : 0))
    return sum + Math.max(1, name, ...ofCells) + row
  }, 0)

const all = Number.POSITIVE_INFINITY

/**
 * One page for one map: in larger letters while all of it fits, then smaller, then with a person's own words under the table,
 * where a line holds five times as many, whole or cut alike. What the levels say is cut last: an agency's map may have many
 * rows and long texts. `above` is what is said over the table, a line each.
 */
export function planMap(rows: readonly RowToPrint[], above: readonly string[]): MapPlan {
  const head = above.reduce((sum, line) => sum + linesOf(line, LETTERS_ACROSS), 0)
  const whole = { underIt: null, most: null, cut: false }
  const large = rows.map((row) => inLines(row, LARGE))
  if (head + linesOfTable(large, LARGE, all, true) <= LARGE.lines) return { small: false, ...whole }
  const small = rows.map((row) => inLines(row, SMALL))
  if (head + linesOfTable(small, SMALL, all, true) <= SMALL.lines) return { small: true, ...whole }
  const noted = rows.filter(({ note }) => note !== '').map((row) => ({ ...row, letters: lettersIn(row.note) }))
  const names = noted.reduce((sum, { name }) => sum + lettersIn(`${name}  `), 0)
  const longest = Math.max(0, ...noted.map(({ letters }) => letters))
  const linesUnder = (some: number) =>
    Math.ceil(noted.reduce((sum, { letters }) => sum + Math.min(letters, some), names) / LETTERS_ACROSS)
  for (const most of [all, ...Array.from({ length: MOST_LINES }, (_, at) => MOST_LINES - at)]) {
    const room = SMALL.lines - head - linesOfTable(small, SMALL, most, false)
    const letters = [longest, ...LETTERS_OF_NOTE].find((some) => linesUnder(some) <= room)
    if (letters === undefined) continue
    const fits = (note: string) => (letters < longest ? shortened(note, { lines: 1, letters }) : note)
    return {
      small: true,
      underIt: noted.map(({ name, note }) => ({ name, note: fits(note) })),
      most: most === all ? null : { lines: most, letters: SMALL.letters },
      cut: most !== all || letters < longest,
    }
  }
  return { small: true, underIt: [], most: { lines: 1, letters: SMALL.letters }, cut: true }
}
