import { scaleLinear, scalePoint } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import { type Pillar, pillarPoints } from '#app/domain/bridge.ts'
import { type Answers, levelOf } from '#app/domain/round.ts'

/** The drawing is 320 wide; y grows downward. */
export const WIDTH = 320
export const WATER = 164
export const BED = 190
export const FOOT = 260
/** How high the banks stand, in points above the water. */
const NEAR_BANK = 8
export const FAR_BANK = 12
/** Layers run this far past both edges, so that a wide figure gets a panorama for no extra bytes. */
const PAST = 700

/** Height above the water is the value: 5.1 units a point. Below the water stand only footings, the same for all. */
const heightOf = scaleLinear([0, 20], [WATER, 62])
export const yOf = (points: number): number => heightOf(points)
/** Every pier leans in by the same rule, so that height alone tells them apart. */
const halfWidth = (points: number) => 14 - 0.15 * points

/** A number as short as a path needs it: one decimal, no leading zero. */
export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10
  const text = String(rounded)
  return rounded > -1 && rounded < 1 && rounded !== 0 ? text.replace('0.', '.') : text
}

export type Point = [number, number]
type Segment = [Point, Point, Point, Point]

/** One span of a pillar that has an answer: 0 is the lower one. */
interface PlacedPier {
  centre: number
  points: number | null
  /** Where the place without an answer stands, and where its dash is written; null when there is none to see. */
  gap: { from: number; to: number; dashAt: number } | null
}

/** Everything the picture draws, as path data. */
export interface BridgeGeometry {
  deck: string
  underDeck: string
  piers: PlacedPier[]
  lowerSpans: string
  upperSpans: string
  joints: string
  footings: string
  hollow: string
  gaps: string
  posts: string
  bankEdge: string
  bank: string
}

/** Turns x round in a right-to-left page; letters are never mirrored. */
export const mirror = (rtl: boolean) => (x: number) => (rtl ? WIDTH - x : x)

/** Works out the picture of a round, with an earlier one hollow behind it when there is one. */
export function bridgeGeometry(
  pillars: readonly Pillar[],
  earlier: Answers | null,
  latest: Answers,
  rtl: boolean,
): BridgeGeometry {
  const turn = mirror(rtl)
  const place = scalePoint(
    pillars.map((pillar) => pillar.key),
    [39, 251],
  )
  const centres = pillars.map((pillar) => turn(place(pillar.key) ?? 0))
  const points = pillars.map((pillar) => pillarPoints(pillar, latest))
  const tops = deckPoints(centres, points, turn)
  if (rtl) tops.reverse()
  const segments = curveThrough(tops)
  const deckAt = (x: number) => heightAt(segments, x)

  const drawn = { lower: '', upper: '', joints: '', gaps: '', hollow: '', footings: '' }
  const piers = pillars.map((pillar, at): PlacedPier => {
    const centre = centres[at] ?? 0
    const now = points[at] ?? null
    const before = earlier ? pillarPoints(pillar, earlier) : null
    if (before !== null) drawn.hollow += slab(centre, 0, before, 4)
    drawn.footings += `M${short(centre - 18)} ${BED}v-7h3.5V${WATER}h29v20h3.5v7z`
    const top = layCourses(drawn, pillar, latest, centre, now)
    const gap = now === null ? emptyPlace(centre, top, deckAt) : null
    if (gap) drawn.gaps += slab(centre, gap.from, gap.to)
    return { centre, points: now, gap }
  })

  const bankEdge = rtl
    ? `M-${PAST} ${short(yOf(FAR_BANK))}H43C55 ${short(yOf(FAR_BANK))} 46 ${BED} 58 ${BED}H294C308 ${BED} 300 ${short(yOf(NEAR_BANK))} 312 ${short(yOf(NEAR_BANK))}H1020`
    : `M1020 ${short(yOf(FAR_BANK))}H277C265 ${short(yOf(FAR_BANK))} 274 ${BED} 262 ${BED}H26C12 ${BED} 20 ${short(yOf(NEAR_BANK))} 8 ${short(yOf(NEAR_BANK))}H-${PAST}`
  return {
    deck: pathOf(segments),
    underDeck: `${pathOf(curveThrough(tops.slice(1, -1)))}V${BED}H${short(Math.min(turn(8), turn(279)))}z`,
    piers,
    lowerSpans: drawn.lower,
    upperSpans: drawn.upper,
    joints: drawn.joints,
    footings: drawn.footings,
    hollow: drawn.hollow,
    gaps: drawn.gaps,
    posts: Array.from({ length: 19 }, (_, at) => turn(15 + at * 13))
      .map((x) => `M${short(x)} ${short(deckAt(x) - 2)}v-11`)
      .join(''),
    bankEdge,
    bank: `${bankEdge}V${FOOT}H${rtl ? `-${PAST}` : '1020'}z`,
  }
}

/** A pillar nobody answered carries nothing: the deck passes over it whole, from neighbour to neighbour. */
function deckPoints(centres: number[], points: (number | null)[], turn: (x: number) => number): Point[] {
  const carried = centres.flatMap((centre, at): Point[] => {
    const height = points[at]
    return height === null || height === undefined ? [] : [[centre, yOf(height)]]
  })
  return [
    [turn(-PAST), yOf(NEAR_BANK)],
    [turn(8), yOf(NEAR_BANK)],
    ...carried,
    [turn(279), yOf(FAR_BANK)],
    [turn(1020), yOf(FAR_BANK)],
  ]
}

const through = line<Point>().curve(curveMonotoneX)

/** The deck as curve pieces. Monotone never swings above a top, so that the picture shows no peak nobody reached. */
export function curveThrough(tops: Point[]): Segment[] {
  const segments: Segment[] = []
  let last: Point = [0, 0]
  const pen = {
    moveTo: (x: number, y: number) => {
      last = [x, y]
    },
    lineTo: (x: number, y: number) => {
      segments.push([last, last, [x, y], [x, y]])
      last = [x, y]
    },
    bezierCurveTo: (ax: number, ay: number, bx: number, by: number, x: number, y: number) => {
      segments.push([last, [ax, ay], [bx, by], [x, y]])
      last = [x, y]
    },
  }
  through.context(pen as unknown as CanvasRenderingContext2D)(tops)
  return segments
}

/** Curve pieces as path data. */
export const pathOf = (segments: Segment[]) =>
  `M${(segments[0]?.[0] ?? [0, 0]).map(short).join(' ')}${segments
    .map(([, a, b, end]) => `C${[...a, ...b, ...end].map(short).join(' ')}`)
    .join('')}`

/** The deck's height over a place: the pieces run evenly in x, so the share of the way is the curve's own parameter. */
function heightAt(segments: Segment[], x: number): number {
  for (const [from, a, b, to] of segments) {
    if (x < from[0] || x > to[0]) continue
    const t = (x - from[0]) / (to[0] - from[0])
    const u = 1 - t
    return u ** 3 * from[1] + 3 * u * u * t * a[1] + 3 * u * t * t * b[1] + t ** 3 * to[1]
  }
  return yOf(NEAR_BANK)
}

/** A block of masonry between two heights in points; `wider` makes the frame of the earlier round. */
function slab(centre: number, from: number, to: number, wider = 0): string {
  const low = halfWidth(from) + wider
  const high = halfWidth(to) + wider
  return `M${short(centre - low)} ${short(yOf(from))}L${short(centre - high)} ${short(yOf(to))}H${short(centre + high)}L${short(centre + low)} ${short(yOf(from))}z`
}

/**
 * Lays the answered spans of a pillar on each other from the water up and returns the height reached. A level is 2
 * points high, 4 where one span counts alone, so that the courses add up to the pillar's points.
 */
function layCourses(
  drawn: { lower: string; upper: string; joints: string },
  pillar: Pillar,
  answers: Answers,
  centre: number,
  points: number | null,
): number {
  const counting = pillar.items.filter((key) => answers[key] !== 'not-about-me')
  const unit = counting.length === 1 ? 4 : 2
  let height = 0
  pillar.items.forEach((key, at) => {
    const level = levelOf(answers, key)
    if (level === null) return
    const top = height + level * unit
    // The topmost runs on under the deck and is cut by it, so that stone meets deck on a slope.
    const drawnTo = top === points ? top + 4 : top
    if (at === 0) drawn.lower += slab(centre, height, drawnTo)
    else drawn.upper += slab(centre, height, drawnTo)
    drawn.joints += courses(centre, height, drawnTo, at > 0)
    height = top
  })
  return height
}

/** One course is 2 points: the lower span in long blocks, the upper in halves, so that bond and tone both tell them apart. */
function courses(centre: number, from: number, to: number, upper: boolean): string {
  let joints = ''
  for (let height = from; height < to; height += 2) {
    const odd = (height / 2) % 2 === 1
    const upright = upper ? (odd ? [0] : [-6, 6]) : odd ? [4.5] : [-4.5]
    joints += `M${short(centre - halfWidth(height))} ${short(yOf(height))}h${short(2 * halfWidth(height))}`
    for (const aside of upright) joints += `M${short(centre + aside)} ${short(yOf(height))}V${short(yOf(height + 2))}`
  }
  return joints
}

/** The dashed place of a pillar without a number, on top of what was answered and never above the deck. */
function emptyPlace(centre: number, from: number, deckAt: (x: number) => number): PlacedPier['gap'] {
  const to = Math.min(from + 5, heightOf.invert(deckAt(centre)) - 1)
  return to > from + 2 ? { from, to, dashAt: yOf((from + to) / 2) + 4 } : null
}
