import { lifeThenAndNow } from '#app/domain/quality-of-life.ts'
import type { Answers } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
import { canCompare, comparable } from '#app/instruments/compared.ts'
import { itemText, publishedInstrument } from '#app/instruments/published.ts'
import { LifeItems } from './life-items.tsx'

interface LifeShown {
  day: string
  instrumentVersion: number
  answers: Answers
}

interface LifeNowPanelProps {
  /** ours, or a line of an agency */
  instrumentKey?: string
  rounds: readonly LifeShown[]
  /** Nothing newer was answered; false where an earlier day was asked for. */
  latest?: boolean
}

/** My life now for somebody else's eyes, the latest first. What has no level is *No answer*, whatever the reason. */
export function LifeNowPanel({ instrumentKey = 'qol', rounds, latest = true }: LifeNowPanelProps) {
  const { t, day, list, language } = useWords()
  const now = rounds[0]
  if (!now) return <p className="meta">{t('quality-of-life:panel.none')}</p>
  const instrument = publishedInstrument(instrumentKey, now.instrumentVersion)
  const keys = instrument.structure.items.map((item) => item.key)
  const before = rounds.slice(1)
  const then = before.find((round) => canCompare(instrumentKey, now.instrumentVersion, round.instrumentVersion))
  const other = then ? undefined : before[0]
  const earlier = then && comparable(instrument, then)
  const { items } = lifeThenAndNow(keys, earlier?.answers ?? null, now.answers)
  const without = items.filter((item) => item.now === null).map((item) => itemText(instrument, language, item.key).name)
  return (
    <>
      <p className="meta">{t('quality-of-life:panel.answered', { day: day(now.day) })}</p>
      {other && <p>{t('rounds:otherVersion', { day: day(other.day) })}</p>}
      <LifeItems instrument={instrument} items={items} thenDay={then?.day ?? null} nowDay={now.day} latest={latest} />
      {without.length > 0 && (
        <p className="meta">
          {t('rounds:noAnswer')} · {list(without)}
        </p>
      )}
    </>
  )
}
