import { type Pillar, type PillarThenAndNow, pillarsThenAndNow } from '#app/domain/bridge.ts'
import type { Answers } from '#app/domain/round.ts'
import { useWords, type Words } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { instrumentText } from '#app/instruments/published.ts'
import { BridgeChart, type BridgeChartProps } from './bridge-chart.tsx'
import { numbersText } from './bridge-words.ts'
import { farBankLines } from './far-bank-words.ts'

export interface DrawnBridge {
  instrument: PublishedInstrument
  /** What the picture says; also its title for those who do not see it. */
  finding: string
  earlier: { day: string; first: boolean; answers: Answers } | null
  /** The solid one; `latest` only where it is the newest of all. */
  now: { day: string; latest: boolean; answers: Answers }
  farBank: { text: string; language: string } | null
}

interface BridgeFigureProps extends DrawnBridge {
  /** Where a press on a pillar leads. */
  leadTo?: (pillarKey: string) => string
}

/** The bridge with its key: hollow is then, solid is now. */
export function BridgeFigure({ leadTo, ...bridge }: BridgeFigureProps) {
  const { chart, keys } = drawnBridge(useWords(), bridge)
  return (
    <figure className="river">
      <BridgeChart id="b" {...chart} leadTo={leadTo} />
      {keys.length > 0 && (
        <figcaption className="key">
          {keys.map(({ shape, text }) => (
            <span key={shape}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path className={shape} d={KEY_SHAPE} />
              </svg>{' '}
              {text}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  )
}

/** What stands in the key for the hollow and for the solid round, 16 by 16. */
export const KEY_SHAPE = 'M3 1.5h10V15H3z'

/** A bridge as it is drawn, on a page and in a picture to keep alike, and what its two shapes mean. */
export function drawnBridge(words: Words, { instrument, finding, earlier, now, farBank }: DrawnBridge) {
  const { t, dir, day, language } = words
  const pillars = pillarsOf(instrument)
  const both = pillarsThenAndNow(pillars, earlier?.answers ?? null, now.answers)
  const numbers = numbersText(words, instrument, both)
  const chart: BridgeChartProps = {
    rtl: dir === 'rtl',
    pillars,
    earlier: earlier?.answers ?? null,
    latest: now.answers,
    labels: both.map((pillar) => ({
      name: instrumentText(instrument, language, `groups.${pillar.key}.short`),
      count: <Count words={words} points={pillar.now} />,
    })),
    title: finding,
    description: farBank ? `${numbers} ${t('bridge:farBank', { goal: farBank.text })}` : numbers,
    farBank: farBank && { lines: farBankLines(farBank.text), language: farBank.language },
    dash: t('bridge:dash'),
  }
  const keys: { shape: 'h' | 's1'; text: string }[] = []
  if (now.day && earlier)
    keys.push({
      shape: 'h',
      text: t(earlier.first ? 'bridge:key.first' : 'bridge:key.then', { day: day(earlier.day) }),
    })
  if (now.day)
    keys.push({
      shape: 's1',
      text: t(earlier && now.latest ? 'bridge:key.latest' : 'bridge:key.then', { day: day(now.day) }),
    })
  return { chart, keys }
}

/** The pillars of a bridge as the rules read them. */
export const pillarsOf = (instrument: PublishedInstrument): readonly Pillar[] => instrument.structure.groups

// Stands where the number goes, so that the number can be bold wherever a language puts it.
const HERE = '\u0001'

function Count({ words: { t, number }, points }: { words: Words; points: PillarThenAndNow['now'] }) {
  if (points === null) return <>{t('bridge:dash')}</>
  const [before = '', after = ''] = t('bridge:count', { points: HERE }).split(HERE)
  return (
    <>
      {before}
      <tspan className="b">{number(points)}</tspan>
      {after}
    </>
  )
}
