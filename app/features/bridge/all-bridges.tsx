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
  const words = useWords()
  const { t } = words
  const say = sayingPoints(words)
  return (
    <ul className="rounds">
      {rounds.map((round) => (
        <li key={round.id}>
          <SmallBridge round={round} hollow={round.id === thenId} say={say} />
          {(round.id === nowId || round.id === thenId) && <p className="meta">{t('bridge:rounds.shown')}</p>}
        </li>
      ))}
    </ul>
  )
}

/** Every bridge there was, the latest first, with what can be done with each: look at it large, compare it, read its answers. */
export function AllBridges({ rounds }: { rounds: readonly SmallRound[] }) {
  const words = useWords()
  const { t, day } = words
  const say = sayingPoints(words)
  const [compare, answers] = [t('bridge:rounds.compare'), t('bridge:rounds.answers')]
  return (
    <ul className="rounds">
      {rounds.map((round, at) => (
        <li key={round.id}>
          <SmallBridge round={round} hollow={false} say={say} />
          {at > 0 && (
            <p>
              <More href={`/bridge?round=${round.id}`} of={day(round.day)}>
                {compare}
              </More>
            </p>
          )}
          <p>
            <More href={`/bridge/rounds/${round.id}`} of={day(round.day)}>
              {answers}
            </More>
          </p>
        </li>
      ))}
    </ul>
  )
}

interface SmallBridgeProps {
  round: SmallRound
  hollow: boolean
  /** What a pillar and its points are called. */
  say: (part: string, points: number | null) => string
}

function SmallBridge({ round, hollow, say }: SmallBridgeProps) {
  const { t, day, dir, language, list } = useWords()
  const instrument = publishedInstrument('bridge', round.instrumentVersion)
  const pillars = pillarsOf(instrument)
  const numbers = pillars.map((pillar) =>
    say(pillarName(instrument, language, pillar.key), pillarPoints(pillar, round.answers)),
  )
  return (
    <a href={`/bridge?now=${round.id}`}>
      <SmallBridgeChart
        pillars={pillars}
        answers={round.answers}
        hollow={hollow}
        rtl={dir === 'rtl'}
        label={list(numbers)}
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

/** A pillar's points for those who do not see the picture; said once, however many bridges say it. */
function sayingPoints({ t, number }: Words) {
  const said = new Map<string, string>()
  return (part: string, points: number | null): string => {
    const key = `${part} ${points}`
    const known = said.get(key)
    if (known !== undefined) return known
    const text =
      points === null
        ? t('bridge:rounds.partEmpty', { part })
        : t('bridge:rounds.part', { part, points: number(points) })
    said.set(key, text)
    return text
  }
}
