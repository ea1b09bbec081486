import { linesOf, whatFits } from '#app/domain/paper.ts'

export interface WayToPrint {
  id: string
  ifText: string
  thenText: string
  usedDay: string | null
}

/** What a road has to say on paper, as one language says it, every text whole. */
export interface RoadToPrint {
  wish: string
  reward: string
  stops: readonly { text: string; ways: readonly WayToPrint[] }[]
}

/** How a road stands on one page. */
export interface RoadPlan {
  /** in bends as on the screen, or straight and in smaller letters */
  bends: boolean
  /** the most that is said of each stop, and of where the way leads; null when all words are whole */
  most: Record<'stop' | 'wish', { lines: number; letters: number }> | null
  /** which of what may get in the way is left out */
  waysLeftOut: ReadonlySet<string>
}

interface Layout {
  /** in a line of one of two columns */
  letters: number
  /** of the page, without its heading and its foot */
  lines: number
  /** of a stop beside its words, and at least with them */
  stop: number
  leastStop: number
}

// Measured on Letter, the lower of the two papers, in letters of 10 and of 9 points, with room to spare for other printers.
const BENDS: Layout = { letters: 38, lines: 42, stop: 2.3, leastStop: 3.6 }
const STRAIGHT: Layout = { letters: 39, lines: 46, stop: 1.3, leastStop: 0 }
/** A sheet in one language has one column, of more than twice the letters. */
const ONE_COLUMN = 2.1
const MOST_LINES = 6
/** Where the way leads keeps more of its words than a stop on it. */
const MORE_OF_WISH = 3

const label = (letters: number) => 'x'.repeat(letters)

/** The lines of one pair, each half after its *if* or *then* and further in. */
const linesOfWay = ({ ifText, thenText, usedDay }: WayToPrint, letters: number) =>
  linesOf(`${label(3)} ${ifText}`, letters - 4) +
  linesOf(`${label(10)} ${thenText}`, letters - 4) +
  (usedDay ? 1.3 : 0.3)

/** The lines of everything but what may get in the way, each text as far as `most` lines. */
function linesOfRoad({ wish, reward, stops }: RoadToPrint, layout: Layout, most = Number.POSITIVE_INFINITY): number {
  const of = (text: string, lines: number) => Math.min(linesOf(text, layout.letters), lines)
  const end = of(wish, most + MORE_OF_WISH) + of(reward && `${label(24)} ${reward}`, most + MORE_OF_WISH)
  return stops.reduce((sum, { text }) => sum + Math.max(layout.stop + of(text, most), layout.leastStop), end)
}

/**
 * One page for one road, said in one language or in two: in bends while all of it fits, else straight and smaller, then
 * without what may get in the way, then with words cut. What a person wrote of the way itself goes last.
 */
export function planRoad(said: readonly RoadToPrint[]): RoadPlan {
  const wide = said.length === 1 ? ONE_COLUMN : 1
  const columnOf = (layout: Layout) => ({ ...layout, letters: Math.floor(layout.letters * wide) })
  const [bends, straight] = [columnOf(BENDS), columnOf(STRAIGHT)]
  const ways = said[0]?.stops.flatMap((stop) => stop.ways) ?? []
  const taken = (layout: Layout, most?: number) => Math.max(...said.map((road) => linesOfRoad(road, layout, most)))
  const ofWay = (layout: Layout) => (way: WayToPrint) => linesOfWay(way, layout.letters)
  const whole = (layout: Layout) => whatFits(ways, ofWay(layout), layout.lines - taken(layout))
  if (taken(bends) <= bends.lines && whole(bends).fits.length === ways.length) {
    return { bends: true, most: null, waysLeftOut: new Set() }
  }
  const fits = new Set(whole(straight).fits)
  const waysLeftOut = new Set(ways.filter((way) => !fits.has(way)).map(({ id }) => id))
  if (taken(straight) <= straight.lines) return { bends: false, most: null, waysLeftOut }
  let lines = MOST_LINES
  while (lines > 1 && taken(straight, lines) > straight.lines) lines -= 1
  const { letters } = straight
  const most = { stop: { lines, letters }, wish: { lines: lines + MORE_OF_WISH, letters } }
  return { bends: false, most, waysLeftOut: new Set(ways.map(({ id }) => id)) }
}
