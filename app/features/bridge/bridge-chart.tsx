import { Fragment, type ReactNode } from 'react'
import type { Pillar } from '#app/domain/bridge.ts'
import type { Answers } from '#app/domain/round.ts'
import { isolate } from '#app/i18n/words.ts'
import { BED, bridgeGeometry, FAR_BANK, FOOT, mirror, short, WATER, WIDTH, yOf } from './bridge-geometry-chart.tsx'
import { PillarGlyph } from './pillar-glyph.tsx'

/** The words of a pillar under the picture: one short name and its points, already in the reader's language. */
export interface PillarLabel {
  name: ReactNode
  /** "14 of 20" with the number bold; the dash when there is no number. */
  count: ReactNode
}

export interface BridgeChartProps {
  rtl: boolean
  pillars: readonly Pillar[]
  /** The earlier round, drawn hollow; null for a first bridge. */
  earlier: Answers | null
  latest: Answers
  labels: readonly PillarLabel[]
  /** What the picture says, and the numbers in it, for those who do not see it. */
  title: string
  description: string
  /** Where I want to get to: one or two short lines in the person's own words, with the language they are in. */
  farBank?: { lines: readonly string[]; language: string } | null
  /** What stands in a place without an answer. */
  dash: string
}

interface NamedChartProps extends BridgeChartProps {
  /** Names the parts that are drawn once and used again; two charts on a page need two. */
  id: string
  /** Where a press on a pillar leads, by its key; without it the picture is one image. */
  leadTo?: (pillarKey: string) => string
  /** Where it stands in a picture that holds more than the bridge; on a page the sheet says so. */
  at?: { y: number; width: number; height: number }
}

const waves = [
  [56, 9],
  [110, 15],
  [162, 10],
  [215, 16],
] as const
const hills = 'V142C-400 142-200 138-90 134S40 122 92 124 150 142 196 124 270 104 330 112 700 140 1020 142V'

/** The bridge: five piers of masonry and a deck that is always whole. Drawn on the server; the page needs no script. */
export function BridgeChart(props: NamedChartProps) {
  const { id, rtl, pillars, earlier, latest, labels, title, description, farBank, dash, leadTo, at } = props
  const drawing = bridgeGeometry(pillars, earlier, latest, rtl)
  const turn = mirror(rtl)
  const sky = farBank ? 0 : 36 // no words, no empty sky
  const water = waves.map(([x, down]) => `M${rtl ? WIDTH - 20 - x : x} ${WATER + down}q5-3 10 0t10 0`).join('')
  return (
    // An image hides what is in it from a screen reader, and so cannot hold links.
    <svg
      className="br"
      viewBox={`0 ${sky} ${WIDTH} ${FOOT - sky}`}
      {...at}
      role={leadTo ? 'group' : 'img'}
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      <defs>
        <path id={`${id}k`} d={drawing.deck} />
        <clipPath id={`${id}c`}>
          <path d={drawing.underDeck} />
        </clipPath>
        {/* Patterns stand in for colour on paper; the screen's rules paint over them. */}
        <pattern id={`${id}w`} width="8" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 2h8" stroke="#000" strokeWidth=".5" />
        </pattern>
        <pattern id={`${id}g`} width="5" height="5" patternUnits="userSpaceOnUse">
          <path fill="#fff" d="M0 0h5v5H0z" />
          <path d="M0 5 5 0" stroke="#000" strokeWidth=".3" />
        </pattern>
      </defs>
      <path
        className="hl"
        transform={rtl ? `matrix(-1 0 0 1 ${WIDTH} 0)` : undefined}
        d={`M-700 ${WATER}${hills}${WATER}z`}
      />
      <path className="w" fill={`url(#${id}w)`} d={`M-700 ${WATER}H1020V${BED}H-700z`} />
      <path className="ft" d={drawing.footings} />
      <path className="wv" d={`M-702 ${WATER}H1020${water}`} />
      {drawing.hollow ? <path className="h" d={drawing.hollow} /> : null}
      <g className="dk" clipPath={`url(#${id}c)`}>
        <path className="s1" d={drawing.lowerSpans} />
        <path className="s2" d={drawing.upperSpans} />
        <path className="j" d={drawing.joints} />
      </g>
      {drawing.gaps ? <path className="gap" d={drawing.gaps} /> : null}
      {drawing.piers.map((pier) =>
        pier.gap ? (
          <text key={pier.centre} className="b" x={short(pier.centre)} y={short(pier.gap.dashAt)}>
            {dash}
          </text>
        ) : null,
      )}
      <path className="g" fill={`url(#${id}g)`} d={drawing.bank} />
      <path className="ge" d={drawing.bankEdge} />
      <g className="dk">
        <path className="rl" d={drawing.posts} />
        <use className="rl" href={`#${id}k`} y="-12" />
        <use className="dd" href={`#${id}k`} />
        <use className="pl" href={`#${id}k`} />
      </g>
      <House x={turn(299)} rtl={rtl} />
      {farBank ? <FarBankWords {...farBank} x={turn(312)} /> : null}
      <g className="lb">
        {pillars.map((pillar, at) => {
          const centre = drawing.piers[at]?.centre ?? 0
          const label = (
            <>
              <g transform={`translate(${short(centre - 10)} 197)scale(.84)`}>
                <PillarGlyph pillar={pillar.icon ?? pillar.key} />
              </g>
              <text x={short(centre)} y="231">
                {labels[at]?.name}
              </text>
              <text x={short(centre)} y="248">
                {labels[at]?.count}
              </text>
            </>
          )
          if (!leadTo) return <Fragment key={pillar.key}>{label}</Fragment>
          return (
            <a key={pillar.key} href={leadTo(pillar.key)}>
              <path className="tap" d={`M${short(centre - 26)} 62h52V${FOOT - 4}h-52z`} />
              {label}
            </a>
          )
        })}
      </g>
    </svg>
  )
}

function House({ x, rtl }: { x: number; rtl: boolean }) {
  const flag = rtl ? 'M0-22v-19h-13l4 4.5-4 4.5H0' : 'M0-22v-19h13l-4 4.5 4 4.5H0'
  return (
    <g className="hs" transform={`translate(${x} ${short(yOf(FAR_BANK))})`}>
      <path d="M-10 0v-13L0-22l10 9V0z" />
      <path className="f" d="M-3 0v-7a3 3 0 0 1 6 0v7z" />
      <path className="fl" d={flag} />
    </g>
  )
}

/** The words stand at the far end of the sky. They are set apart, so that a Spanish goal in an Arabic page keeps its full stop at its end. */
function FarBankWords({ lines, language, x }: { lines: readonly string[]; language: string; x: number }) {
  return (
    <text className="v" y="20" lang={language}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? undefined : '1.25em'}>
          {isolate(line)}
        </tspan>
      ))}
    </text>
  )
}
