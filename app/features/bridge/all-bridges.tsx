import { pillarPoints } from '#app/domain/bridge.ts'
import type { Answers } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { pillarsOf } from './bridge-figure.tsx'
import { pillarName } from './bridge-words.ts'
import { SmallBridgeChart } from './small-bridge-chart.tsx'

interface AllBridgesProps {
  rounds: readonly { id: string; day: string; instrumentVersion: number; onlyMe: boolean; answers: Answers }[]
  /** The two rounds of the large picture. */
  thenId: string | null
  latestId: string
}

/** Every bridge small, the oldest first; each can be set beside the latest one by a plain link. */
export function AllBridges({ rounds, thenId, latestId }: AllBridgesProps) {
  const { t, day, dir, number, language, list } = useWords()
  return (
    <ul className="rounds">
      {rounds.map((round) => {
        const instrument = publishedInstrument('bridge', round.instrumentVersion)
        const numbers = pillarsOf(instrument).map((pillar) => {
          const points = pillarPoints(pillar, round.answers)
          const part = pillarName(instrument, language, pillar.key)
          return points === null
            ? t('bridge:rounds.partEmpty', { part })
            : t('bridge:rounds.part', { part, points: number(points) })
        })
        return (
          <li key={round.id}>
            <a href={`/bridge/rounds/${round.id}`}>
              <SmallBridgeChart
                pillars={pillarsOf(instrument)}
                answers={round.answers}
                hollow={round.id === thenId}
                rtl={dir === 'rtl'}
                label={list(numbers)}
              />
              {day(round.day)} {round.onlyMe && <Icon name="closed" />}
            </a>
            {round.onlyMe && <span className="vh">{t('rounds:history.onlyMe')}</span>}
            {round.id === thenId || round.id === latestId ? (
              thenId !== null && <p className="meta">{t('bridge:rounds.shown')}</p>
            ) : (
              <p>
                <a className="more" href={`?round=${round.id}`}>
                  <span>
                    {t('rounds:history.compare')}
                    <span className="vh">: {day(round.day)}</span>
                  </span>
                </a>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
