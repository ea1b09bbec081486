import { pillarPoints } from '#app/domain/bridge.ts'
import type { Answers } from '#app/domain/round.ts'
import { useWords, type Words } from '#app/i18n/words.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { pillarsOf } from './bridge-figure.tsx'
import { pillarName } from './bridge-words.ts'
import { SmallBridgeChart } from './small-bridge-chart.tsx'

interface SmallRound {
  id: string
  day: string
  instrumentVersion: number
  onlyMe: boolean
  answers: Answers
}

interface LatestBridgesProps {
  /** The oldest first. */
  rounds: readonly SmallRound[]
  /** The two rounds of the large picture. */
  thenId: string | null
  nowId: string
}

/** The latest bridges small, side by side: each opens large. Days and pictures, no sums. */
export function LatestBridges({ rounds, thenId, nowId }: LatestBridgesProps) {
  const { t } = useWords()
  return (
    <ul className="rounds">
      {rounds.map((round) => (
        <li key={round.id}>
          <SmallBridge round={round} hollow={round.id === thenId} />
          {(round.id === nowId || round.id === thenId) && <p className="meta">{t('bridge:rounds.shown')}</p>}
        </li>
      ))}
    </ul>
  )
}

/** Every bridge there was, the latest first, with what can be done with each: look at it large, compare it, read its answers. */
export function AllBridges({ rounds }: { rounds: readonly SmallRound[] }) {
  const { t, day } = useWords()
  return (
    <ul className="rounds">
      {rounds.map((round, at) => (
        <li key={round.id}>
          <SmallBridge round={round} hollow={false} />
          {at > 0 && (
            <p>
              <More href={`/bridge?round=${round.id}`} of={day(round.day)}>
                {t('bridge:rounds.compare')}
              </More>
            </p>
          )}
          <p>
            <More href={`/bridge/rounds/${round.id}`} of={day(round.day)}>
              {t('bridge:rounds.answers')}
            </More>
          </p>
        </li>
      ))}
    </ul>
  )
}

function SmallBridge({ round, hollow }: { round: SmallRound; hollow: boolean }) {
  const words = useWords()
  const { t, day, dir } = words
  const instrument = publishedInstrument('bridge', round.instrumentVersion)
  return (
    <a href={`/bridge?now=${round.id}`}>
      <SmallBridgeChart
        pillars={pillarsOf(instrument)}
        answers={round.answers}
        hollow={hollow}
        rtl={dir === 'rtl'}
        label={pointsText(words, round)}
      />
      {day(round.day)}
      {round.onlyMe && (
        <>
          {' '}
          <Icon name="closed" />
          <span className="vh">{t('rounds:history.onlyMe')}</span>
        </>
      )}
    </a>
  )
}

/** The numbers of a small picture for those who do not see it. */
function pointsText({ t, number, list, language }: Words, { instrumentVersion, answers }: SmallRound): string {
  const instrument = publishedInstrument('bridge', instrumentVersion)
  const points = pillarsOf(instrument).map((pillar) => {
    const now = pillarPoints(pillar, answers)
    const part = pillarName(instrument, language, pillar.key)
    return now === null
      ? t('bridge:rounds.partEmpty', { part })
      : t('bridge:rounds.part', { part, points: number(now) })
  })
  return list(points)
}
