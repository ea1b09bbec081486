import type { StopSeen } from '#app/domain/showing.ts'
import { useWords } from '#app/i18n/words.ts'
import { Note } from '#app/ui/parts/note.tsx'

/** *Stop all showing* is on: since when, and from when it can be turned off. Where something could be shown, this stands. */
export function Stopped({ stop: { by, since, until, turning }, timeZone }: { stop: StopSeen; timeZone: string }) {
  const { t, dayTime } = useWords()
  return (
    <Note>
      <p>
        <b>{t('sharing:stopAll.nobody')}</b>
      </p>
      <p>{t('sharing:stopAll.family')}</p>
      <p>{t(`sharing:stopAll.since.${by}`, { when: dayTime(since, timeZone) })}</p>
      {turning === 'too-early' && <p>{t('sharing:stopAll.until', { when: dayTime(until, timeZone) })}</p>}
    </Note>
  )
}
