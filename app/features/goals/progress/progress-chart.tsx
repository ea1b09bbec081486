import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { daysBetween } from '#app/domain/day.ts'
import type { NumberOnDay } from '#app/domain/progress.ts'

// As wide as the smallest phone's text, so that it needs no room of its own and its letters stay the size of the page's.
const WIDTH = 288
const HEIGHT = 152
const EDGE = 8
const TOP = 30
const FOOT = 124

interface ProgressChartProps {
  /** Oldest first; at least two. */
  points: readonly NumberOnDay[]
  start: number
  target: number
  rtl: boolean
  /** What the picture says, and what is in it, for those who do not see it. */
  title: string
  description: string
  /** Numbers and days in the reader's language. */
  labels: { target: string; now: string; firstDay: string; lastDay: string }
}

const short = (value: number) => String(+value.toFixed(1))

/**
 * The number of a goal from check-in to check-in: higher is closer to the target, also when the number itself goes down.
 * The target is a dashed line, each number said a stone, the last one larger and ringed: nothing is said by colour alone.
 */
export function ProgressChart({ points, start, target, rtl, title, description, labels }: ProgressChartProps) {
  const turn = (x: number) => (rtl ? WIDTH - x : x)
  const shares = points.map(({ amount }) => (amount - start) / (target - start))
  const y = scaleLinear([Math.min(0, ...shares), Math.max(1, ...shares)], [FOOT, TOP])
  const [first] = points
  const span = first ? Math.max(...points.map(({ day }) => daysBetween(first.day, day))) : 0
  const x = scaleLinear([0, span || 1], [EDGE, WIDTH - EDGE])
  const places = points.map(({ day }, at): [number, number] => {
    // All on one day: side by side in the order they were said.
    const along = first && span > 0 ? daysBetween(first.day, day) : at / Math.max(1, points.length - 1)
    return [turn(x(along)), y(shares[at] ?? 0)]
  })
  const [lastX, lastY] = places.at(-1) ?? [turn(EDGE), FOOT]
  const path = line<[number, number]>(
    ([across]) => +short(across),
    ([, down]) => +short(down),
  )(places)
  const goal = y(1)
  const near = turn(0)
  const far = turn(WIDTH)
  const startEnd = rtl ? 'end' : 'start'
  const farEnd = rtl ? 'start' : 'end'
  // Over the stone, unless the line to reach is right there.
  const overLast = lastY - goal > 34 || goal - lastY > 4
  return (
    <svg
      className="way"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby="way-title way-text"
      direction="ltr"
      fontSize="13"
      fill="currentColor"
      stroke="currentColor"
    >
      <title id="way-title">{title}</title>
      <desc id="way-text">{description}</desc>
      <path d={`M0 ${short(goal)}H${WIDTH}`} strokeWidth="1.5" strokeDasharray="6 5" />
      <path d={`M0 ${FOOT + 8}H${WIDTH}`} strokeWidth="1" />
      <path className="line" d={path ?? ''} fill="none" strokeWidth="2.5" strokeLinejoin="round" />
      {places.slice(0, -1).map(([across, down]) => (
        <circle key={`${across} ${down}`} cx={short(across)} cy={short(down)} r="3.5" />
      ))}
      <circle className="now" cx={short(lastX)} cy={short(lastY)} r="7" fill="#fff" strokeWidth="2.5" />
      <g stroke="none" textAnchor={startEnd}>
        <text x={near} y={short(goal - 8)}>
          {labels.target}
        </text>
        <text x={near} y={HEIGHT - 4}>
          {labels.firstDay}
        </text>
      </g>
      <g stroke="none" textAnchor={farEnd}>
        <text x={far} y={short(overLast ? lastY - 13 : lastY + 23)} fontWeight="700">
          {labels.now}
        </text>
        <text x={far} y={HEIGHT - 4}>
          {labels.lastDay}
        </text>
      </g>
    </svg>
  )
}
