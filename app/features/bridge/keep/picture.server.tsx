import type { ReactNode } from 'react'
import { besideEarlier } from '#app/features/bridge/beside-earlier.ts'
import { BridgeChart, type BridgeChartProps } from '#app/features/bridge/bridge-chart.tsx'
import { drawnBridge, KEY_SHAPE } from '#app/features/bridge/bridge-figure.tsx'
import { FOOT, WIDTH } from '#app/features/bridge/bridge-geometry-chart.tsx'
import type { Words } from '#app/i18n/words.ts'
import { instrumentText, isAgencys } from '#app/instruments/published.ts'
import { canBeDrawn, inLines } from '#app/server/pictures/fonts.server.ts'
import { pngOf } from '#app/server/pictures/png.server.tsx'
import { colour, pictureStyle } from './picture-style.ts'
import type { Kept } from './read-kept.server.ts'

// Units of the chart, 320 to the width; the picture is drawn 3.4 times as large.
const EDGE = 16
const title = { size: 20, step: 27, weight: 700 }
const text = { size: 14, step: 21 }
const small = { size: 12, step: 19 }
/** Where the chart begins when nothing stands over the far bank. */
const SKY = 36

/** What the picture says, in the words of the page. */
function saidOn(words: Words, kept: Kept) {
  const { instrument, finding, drawn } = besideEarlier(words, kept)
  const { chart, keys } = drawnBridge(words, drawn)
  const title = instrumentText(instrument, words.language, 'name')
  const source = isAgencys(instrument) ? instrumentText(instrument, words.language, 'attribution') : ''
  const letters = [title, finding, chart.description, ...keys.map((key) => key.text), source].join(' ')
  return { chart, said: { title, finding, keys, source }, letters }
}

/** Whether the faces we bring have the letters of the page's own language: a picture of empty boxes helps nobody. */
export const canBeKept = (words: Words, kept: Kept): boolean => canBeDrawn(saidOn(words, kept).letters)

/** The bridge as a PNG: its name, the sentence, the picture, what its shapes mean. Light, whatever the phone asks for. */
export function keptPicture(words: Words, kept: Kept, signal: AbortSignal): ReturnType<typeof pngOf> {
  const { chart, said, letters } = saidOn(words, kept)
  return pngOf((family) => <Picture words={words} chart={chart} said={said} family={family} />, letters, signal)
}

interface PictureProps {
  words: Words
  chart: BridgeChartProps
  said: { title: string; finding: string; keys: { shape: string; text: string }[]; source: string }
  family: string
}

function Picture({ words: { dir, language }, chart, said, family }: PictureProps) {
  const rtl = dir === 'rtl'
  const broken = (words: string, size: number) => inLines(words, { size, room: WIDTH - 2 * EDGE, language })
  const top = { title: broken(said.title, title.size * 1.1), finding: broken(said.finding, text.size) }
  const findingAt = 16 + title.step * top.title.length
  const chartAt = findingAt + 8 + text.step * top.finding.length
  const keyAt = chartAt + FOOT - (chart.farBank ? 0 : SKY)
  const sourceAt = keyAt + small.step * said.keys.length
  const source = broken(said.source, small.size)
  const height = sourceAt + (source.length > 0 ? 8 + small.step * source.length : 0) + 14
  const lines = { rtl, x: rtl ? WIDTH - EDGE : EDGE }
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
      <title>{said.title}</title>
      <style>{pictureStyle(family, rtl)}</style>
      <path fill={colour('paper')} d={`M0 0h${WIDTH}v${height}H0z`} />
      <path fill={colour('bank')} d={`M0 ${keyAt - 1}h${WIDTH}V${height}H0z`} />
      <Lines {...lines} y={14} {...title} lines={top.title} />
      <Lines {...lines} y={findingAt} {...text} lines={top.finding} />
      <BridgeChart
        id="b"
        {...chart}
        labels={chart.labels.map((label) => turned(rtl, label))}
        at={{ y: chartAt, width: WIDTH, height: keyAt - chartAt }}
      />
      {said.keys.map((key, at) => (
        <g key={key.shape} transform={`translate(0 ${keyAt + small.step * at})`}>
          <path className={key.shape} transform={`translate(${rtl ? WIDTH - EDGE - 16 : EDGE} 1)`} d={KEY_SHAPE} />
          <Lines {...lines} x={rtl ? WIDTH - EDGE - 22 : EDGE + 22} y={-1} {...small} lines={[key.text]} />
        </g>
      ))}
      <Lines {...lines} y={sourceAt + 8} {...small} lines={source} />
    </svg>
  )
}

interface LinesProps {
  rtl: boolean
  x: number
  /** The top of the first line. */
  y: number
  size: number
  step: number
  weight?: number
  lines: readonly string[]
}

function Lines({ rtl, x, y, size, step, weight, lines }: LinesProps) {
  return (
    <g fontSize={size} fontWeight={weight} fill={colour('ink')} textAnchor={rtl ? 'end' : 'start'}>
      {lines.map((line, at) => (
        <text key={line} x={x} y={y + step * at + size}>
          <Turned rtl={rtl}>{line}</Turned>
        </text>
      ))}
    </g>
  )
}

/** Right-to-left words say so themselves: what draws the picture knows no direction of a page. */
const Turned = ({ rtl, children }: { rtl: boolean; children: ReactNode }) =>
  rtl ? (
    <>
      {'\u2067'}
      {children}
      {'\u2069'}
    </>
  ) : (
    children
  )

const turned = (rtl: boolean, { name, count }: BridgeChartProps['labels'][number]) => ({
  name: <Turned rtl={rtl}>{name}</Turned>,
  count: <Turned rtl={rtl}>{count}</Turned>,
})
