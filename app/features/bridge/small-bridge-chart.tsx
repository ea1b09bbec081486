import { type ScalePoint, scaleLinear, scalePoint } from 'd3-scale'
import { type Pillar, pillarPoints } from '#app/domain/bridge.ts'
import type { Answers } from '#app/domain/round.ts'
import { curveThrough, type Point, pathOf, short } from './bridge-geometry-chart.tsx'

interface SmallBridgeChartProps {
  pillars: readonly Pillar[]
  answers: Answers
  /** Drawn as a frame: the round that the large picture shows hollow. */
  hollow: boolean
  rtl: boolean
  /** Its day and its numbers. */
  label: string
}

const height = scaleLinear([0, 20], [62, 16])

// The page of all bridges draws the same pillars a hundred times.
const places = new WeakMap<readonly Pillar[], ScalePoint<string>>()

function placesOf(pillars: readonly Pillar[]): ScalePoint<string> {
  const known = places.get(pillars)
  if (known) return known
  const made = scalePoint(
    pillars.map((pillar) => pillar.key),
    [26, 122],
  )
  places.set(pillars, made)
  return made
}

/** One round, small: plain piers and the deck, in the same order as the large picture. */
export function SmallBridgeChart({ pillars, answers, hollow, rtl, label }: SmallBridgeChartProps) {
  const turn = (x: number) => (rtl ? 150 - x : x)
  const place = placesOf(pillars)
  const piers = pillars.flatMap((pillar) => {
    const points = pillarPoints(pillar, answers)
    return points === null ? [] : [{ x: turn(place(pillar.key) ?? 0), y: height(points) }]
  })
  const deck: Point[] = [
    [turn(0), height(8)],
    [turn(8), height(8)],
    ...piers.map((pier): Point => [pier.x, pier.y]),
    [turn(140), height(12)],
    [turn(150), height(12)],
  ]
  if (rtl) deck.reverse()
  const near = short(height(8))
  const far = short(height(12))
  return (
    <svg className="br sm" role="img" aria-label={label} viewBox="0 0 150 76">
      {/* The fills are for paper alone, where the colours of the screen do not reach. */}
      <path className="w" fill="#fff" d="M0 62h150v14H0z" />
      <path
        className={hollow ? 'h' : 's1'}
        d={piers.map((pier) => `M${short(pier.x - 6)} 70V${short(pier.y)}h12V70z`).join('')}
      />
      <path
        className="g"
        fill="#ddd"
        d={`M${turn(0)} 76V${near}H${turn(8)}Q${turn(12)} 70 ${turn(18)} 70H${turn(130)}Q${turn(132)} ${far} ${turn(138)} ${far}H${turn(150)}V76z`}
      />
      <path className="dd" d={pathOf(curveThrough(deck))} />
    </svg>
  )
}
