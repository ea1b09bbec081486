import { lifeThenAndNow } from '#app/domain/quality-of-life.ts'
import type { Answers } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
import { itemText, publishedInstrument } from '#app/instruments/published.ts'
import { LifeItems } from './life-items.tsx'

interface LifeShown {
  day: string
  instrumentVersion: number
  answers: Answers
}

/** My life now for somebody else's eyes, the latest first. What has no level is *No answer*, whatever the reason. */
export function LifeNowPanel({ rounds }: { rounds: readonly LifeShown[] }) {
  const { t, day, list, language } = useWords()
  const now = rounds[0]
  if (!now) return <p className="meta">{t('quality-of-life:panel.none')}</p>
  const instrument = publishedInstrument('qol', now.instrumentVersion)
  const keys = instrument.structure.items.map((item) => item.key)
  const then = rounds.slice(1).find((round) => round.instrumentVersion === now.instrumentVersion)
  const { items } = lifeThenAndNow(keys, then?.answers ?? null, now.answers)
  const without = items.filter((item) => item.now === null).map((item) => itemText(instrument, language, item.key).name)
  return (
    <>
      <p className="meta">{t('quality-of-life:panel.answered', { day: day(now.day) })}</p>
      <LifeItems version={now.instrumentVersion} items={items} thenDay={then?.day ?? null} nowDay={now.day} />
      {without.length > 0 && (
        <p className="meta">
          {t('rounds:noAnswer')}: {list(without)}
        </p>
      )}
    </>
  )
}
