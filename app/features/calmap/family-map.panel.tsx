import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'
import { levelOf } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
import { canCompare } from '#app/instruments/compared.ts'
import { instrumentText, itemText, publishedInstrument } from '#app/instruments/published.ts'
import { type EarlierMap, earlierMap } from './earlier-map.ts'
import { MapFinding } from './map-finding.tsx'
import { MapRows } from './map-rows.tsx'
import type { MapShown } from './map-shown.ts'
import { stoodBefore } from './stood-before.ts'

/** A map round as it is shown to a worker: what was kept back is not in it, and nothing says so. */
export interface FamilyMapShown {
  day: Day
  instrumentVersion: number
  answers: Answers
  notes: Readonly<Record<string, { text: string; language: string | null }>>
  wishes: Readonly<Record<string, number>>
}

interface FamilyMapPanelProps {
  /** ours, or a map of an agency */
  instrumentKey?: string
  rounds: readonly FamilyMapShown[]
  /** Of two days: the rows that moved or hold own words, and of the rest only their names. */
  brief?: boolean
  /** On the person's own page, which leaves out what is only theirs: rows without a level are not named. */
  own?: boolean
}

/**
 * The family map for somebody else's eyes, the latest first. What has no level this time stands as it stood in a round before
 * that is shown too, as on the person's own page: a map may be answered in parts. What has none in any of them is *No answer*,
 * whatever the reason.
 */
export function FamilyMapPanel({ instrumentKey = 'calmap', rounds, brief = false, own = false }: FamilyMapPanelProps) {
  const { t, day, list, language } = useWords()
  const latest = rounds[0]
  if (!latest) return <p className="meta">{t('calmap:panel.none')}</p>
  const map = publishedInstrument(instrumentKey, latest.instrumentVersion)
  const earlier = rounds.slice(1)
  const alike = earlier.find((round) => canCompare(instrumentKey, latest.instrumentVersion, round.instrumentVersion))
  const [now, before] = [latest, alike ?? earlier[0]].map((round) => round && asMap(instrumentKey, round))
  if (!now) return null
  const then = earlierMap(map, before ?? null)
  const same = brief && then ? asBefore(now, then) : []
  const stood = brief ? {} : stoodBefore(map, latest.answers, earlier)
  const nameOf = (itemKey: string) => itemText(map, language, itemKey).name
  const named = (keys: readonly string[]) => keys.map(nameOf).join('\u00a0· ')
  const without = map.structure.items.filter(({ key }) => levelOf(latest.answers, key) === null && !stood[key])
  return (
    <>
      <p className="meta">{t('calmap:panel.answered', { day: day(latest.day) })}</p>
      <MapFinding before={before ?? null} now={now} plain />
      <MapRows now={now} before={then} except={same} />
      {then && same.length > 0 && (
        <p className="meta">{t('calmap:panel.same', { day: day(then.day), list: named(same) })}</p>
      )}
      {Object.entries(stood).map(([key, was]) => (
        <p key={key} className="meta">
          <b>{nameOf(key)}</b>
          {' · '}
          {t('calmap:was', {
            day: day(was.day),
            level: instrumentText(publishedInstrument(instrumentKey, was.version), language, `levels.${was.level}`),
          })}
        </p>
      ))}
      {!own && without.length > 0 && (
        <p className="meta">
          {t('rounds:noAnswer')} · {list(without.map(({ key }) => nameOf(key)))}
        </p>
      )}
    </>
  )
}

/** The rows that say the same as then and hold no own words. */
function asBefore(now: MapShown, then: EarlierMap): string[] {
  const spoken = now.rows.map(({ itemKey }) => itemKey)
  return Object.keys(now.answers).filter((key) => {
    const level = levelOf(now.answers, key)
    return level !== null && level === levelOf(then.answers, key) && !spoken.includes(key)
  })
}

const asMap = (key: string, round: FamilyMapShown): MapShown => ({
  key,
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
