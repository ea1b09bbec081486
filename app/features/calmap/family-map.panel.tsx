import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'
import { levelOf } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
import { itemText, publishedInstrument } from '#app/instruments/published.ts'
import { MapFinding } from './map-finding.tsx'
import { MapRows, type MapShown } from './map-rows.tsx'

/** A map round as it is shown to a worker: what was kept back is not in it, and nothing says so. */
export interface FamilyMapShown {
  day: Day
  instrumentVersion: number
  answers: Answers
  notes: Readonly<Record<string, { text: string; language: string | null }>>
  wishes: Readonly<Record<string, number>>
}

/** The family map for somebody else's eyes, the latest first. What has no level is *No answer*, whatever the reason. */
export function FamilyMapPanel({ rounds }: { rounds: readonly FamilyMapShown[] }) {
  const { t, day, list, language } = useWords()
  const latest = rounds[0]
  if (!latest) return <p className="meta">{t('calmap:panel.none')}</p>
  const map = publishedInstrument('calmap', latest.instrumentVersion)
  const before = rounds.slice(1).find((round) => round.instrumentVersion === latest.instrumentVersion)
  const without = map.structure.items.filter((item) => levelOf(latest.answers, item.key) === null)
  return (
    <>
      <p className="meta">{t('calmap:panel.answered', { day: day(latest.day) })}</p>
      <MapFinding before={before ? asMap(before) : null} now={asMap(latest)} plain />
      <MapRows now={asMap(latest)} before={before ? asMap(before) : null} />
      {without.length > 0 && (
        <p className="meta">
          {t('rounds:noAnswer')}: {list(without.map((item) => itemText(map, language, item.key).name))}
        </p>
      )}
    </>
  )
}

const asMap = (round: FamilyMapShown): MapShown => ({
  day: round.day,
  version: round.instrumentVersion,
  answers: round.answers,
  rows: Object.entries(round.notes).map(([itemKey, note]) => ({
    itemKey,
    note: note.text,
    noteLanguage: note.language,
    onlyMe: false,
  })),
  wishes: round.wishes,
})
