import { biggestUpsFirst } from '#app/domain/quality-of-life.ts'
import type { ThenAndNow } from '#app/domain/round.ts'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { WholeDates } from '#app/i18n/whole-dates.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { LifeLine } from './life-line.tsx'

interface LifeItemsProps {
  instrument: PublishedInstrument
  items: readonly ThenAndNow[]
  thenDay: string | null
  nowDay: string
  latest?: boolean
}

/** The answered items, what rose most first. No colour says good or bad: a line, a number and the day before. */
export function LifeItems({ instrument, items, thenDay, nowDay, latest = true }: LifeItemsProps) {
  const { t, dir, number, day } = useWords()
  return (
    <>
      {thenDay && (
        <p className="key plain">
          <span>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle className="h" cx="8" cy="8" r="6" />
            </svg>{' '}
            {t('bridge:key.then', { day: day(thenDay) })}
          </span>{' '}
          <span>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle className="s1" cx="8" cy="8" r="6" />
            </svg>{' '}
            {t(latest ? 'bridge:key.latest' : 'bridge:key.then', { day: day(nowDay) })}
          </span>
        </p>
      )}
      <Rows>
        {biggestUpsFirst(items).flatMap(({ key, before, now }) => {
          if (now === null) return []
          const point = number(now)
          const moved = thenDay !== null && before !== null && before !== now
          return (
            <Row
              key={key}
              end={
                <div>
                  <LifeLine before={before} now={now} rtl={dir === 'rtl'} />
                </div>
              }
            >
              <b>
                <Asked of={instrument} at={`items.${key}.name`} />
              </b>
              <p className="meta">
                <WholeDates>
                  {moved
                    ? t('quality-of-life:pointThen', { point, before: number(before), month: day(thenDay, 'month') })
                    : t('quality-of-life:point', { point })}
                </WholeDates>
              </p>
            </Row>
          )
        })}
      </Rows>
    </>
  )
}
