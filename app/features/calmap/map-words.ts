import { mapFinding } from '#app/domain/calmap.ts'
import type { RoundOfAnswers } from '#app/domain/round.ts'
import type { Words } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { itemText } from '#app/instruments/published.ts'

/** What the map says first: the strongest rows, then what moved, each a sentence of its own. */
export function mapSentences(
  { t, day, language }: Words,
  map: PublishedInstrument,
  before: RoundOfAnswers | null,
  now: RoundOfAnswers,
): string[] {
  const keys = map.structure.items.map((item) => item.key)
  const { strongest, since, up, down } = mapFinding(keys, before, now)
  // Half the names hold an "and" of their own, so another one between them would be misread.
  const named = (rows: readonly string[]) => rows.map((key) => itemText(map, language, key).name).join('\u00a0· ')
  const moved = (rows: readonly string[]) => ({ day: day(since ?? now.day), list: named(rows) })
  return [
    ...(strongest.length > 0 ? [t('calmap:strongest', { list: named(strongest) })] : []),
    ...(up.length > 0 ? [t('calmap:up', moved(up))] : []),
    ...(down.length > 0 ? [t('calmap:down', moved(down))] : []),
  ]
}
