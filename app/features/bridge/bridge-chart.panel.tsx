import { bridgeFinding, pillarsThenAndNow } from '#app/domain/bridge.ts'
import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
import { canCompare } from '#app/instruments/compared.ts'
import type { AmountsOfRound } from '#app/instruments/level-with-amounts.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { BridgeFigure, pillarsOf } from './bridge-figure.tsx'
import { BridgeParts } from './bridge-parts.tsx'
import { BridgeTable } from './bridge-table.tsx'
import { findingText } from './bridge-words.ts'
import { earlierBridge } from './earlier-bridge.ts'

/** A bridge round as it is shown to a worker: what was kept back is not in it, and nothing says so. */
export interface BridgeShown {
  id: string
  day: Day
  instrumentVersion: number
  answers: Answers
  amounts: AmountsOfRound | null
}

interface BridgePanelProps {
  /** What the release shows, the latest first. */
  rounds: readonly BridgeShown[]
  /** The goal over the far bank, only when goals are shown too. */
  farBank: { text: string; language: string } | null
  /** Without what was answered in each part. */
  brief?: boolean
  /** Nothing newer was answered; false where an earlier day was asked for. */
  latest?: boolean
}

/** The bridge for somebody else's eyes: sentence, picture, the same in numbers, each part. No total, no ways of leaving out. */
export function BridgePanel({ rounds, farBank, brief = false, latest = true }: BridgePanelProps) {
  const words = useWords()
  const { t } = words
  const now = rounds[0]
  if (!now) return <p className="meta">{t('bridge:panel.none')}</p>
  const instrument = publishedInstrument('bridge', now.instrumentVersion)
  const pillars = pillarsOf(instrument)
  const before = rounds.slice(1)
  const alike = before.findLast((one) => canCompare('bridge', now.instrumentVersion, one.instrumentVersion))
  const earlier = earlierBridge(instrument, alike)
  const other = before.at(-1)
  const asRound = (round: Pick<BridgeShown, 'day' | 'instrumentVersion' | 'answers'>) => ({
    ...round,
    version: round.instrumentVersion,
  })
  // One round is all that is shown, which does not make it the first; and how much has no answer is not told in words.
  const found = earlier && bridgeFinding(pillars, asRound(earlier), asRound(now))
  const finding = found
    ? findingText(words, instrument, 'empty' in found ? { ...found, empty: 0 } : found)
    : other
      ? t('bridge:finding.otherVersion', { day: words.day(other.day) })
      : t('bridge:panel.alone', { day: words.day(now.day) })
  const both = pillarsThenAndNow(pillars, earlier?.answers ?? null, now.answers)
  return (
    <>
      <p>{finding}</p>
      <BridgeFigure
        instrument={instrument}
        finding={finding}
        earlier={earlier && { ...earlier, first: false }}
        now={{ ...now, latest }}
        farBank={farBank}
      />
      <BridgeTable
        instrument={instrument}
        caption={t('bridge:panel.caption')}
        pillars={both}
        thenDay={earlier?.day ?? null}
        nowDay={now.day}
        total={null}
      />
      {!brief && (
        <div className="spans">
          <BridgeParts instrument={instrument} pillars={both} earlier={earlier} latest={now} toOthers />
        </div>
      )}
    </>
  )
}
