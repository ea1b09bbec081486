import { type PillarThenAndNow, totalChange } from '#app/domain/bridge.ts'
import { type Day, sameYear } from '#app/domain/day.ts'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { changeText, pillarName } from './bridge-words.ts'

interface BridgeTableProps {
  instrument: PublishedInstrument
  caption: string
  pillars: readonly PillarThenAndNow[]
  thenDay: Day | null
  nowDay: Day
  /** The person's own last line: the sum of then and now. A worker's table has none. */
  total: { before: number | null; now: number | null } | null
}

/** The same as the picture, in numbers: understood best of all (Durand 2020), so it is never left out. */
export function BridgeTable({ instrument, caption, pillars, thenDay, nowDay, total }: BridgeTableProps) {
  const words = useWords()
  const { t, day, language } = words
  // Of two years, a day and its month alone would read as weeks apart.
  const style = thenDay && !sameYear(thenDay, nowDay) ? 'shortYear' : 'short'
  const change = (value: number | null) => (value === null ? <NoNumber /> : changeText(words, value))
  return (
    <>
      <table className="nums">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bridge:numbers.part')}</th>
            {thenDay && <th scope="col">{day(thenDay, style)}</th>}
            <th scope="col">{day(nowDay, style)}</th>
            {thenDay && <th scope="col">{t('bridge:numbers.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {pillars.map((pillar) => (
            <tr key={pillar.key}>
              <th scope="row">{pillarName(instrument, language, pillar.key)}</th>
              {thenDay && <Points value={pillar.before} />}
              <Points value={pillar.now} />
              {thenDay && <td>{change(pillar.change)}</td>}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row">{t('bridge:numbers.total')}</th>
              {thenDay && <Points value={total.before} />}
              <Points value={total.now} />
              {thenDay && <td>{change(totalChange(pillars))}</td>}
            </tr>
          </tfoot>
        )}
      </table>
      {thenDay && pillars.some((pillar) => pillar.change === null) && (
        <p className="hint">{t('bridge:numbers.notCompared')}</p>
      )}
      {total?.now === null && <p className="hint">{t('bridge:numbers.noTotal')}</p>}
    </>
  )
}

function Points({ value }: { value: number | null }) {
  const { number } = useWords()
  return <td>{value === null ? <NoNumber /> : number(value)}</td>
}

/** A dash for the eye, words for the ear. */
function NoNumber() {
  const { t } = useWords()
  return (
    <>
      <span aria-hidden="true">{t('bridge:dash')}</span>
      <span className="vh">{t('bridge:numbers.noAnswer')}</span>
    </>
  )
}
