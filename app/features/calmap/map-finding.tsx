import type { Answers, RoundOfAnswers } from '#app/domain/round.ts'
import { useWords, type Words } from '#app/i18n/words.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { earlierMap } from './earlier-map.ts'
import type { MapShown } from './map-shown.ts'
import { mapSentences } from './map-words.ts'

interface MapFindingProps {
  before: MapShown | null
  now: MapShown
  /** Small, for a page with other things on it. */
  plain?: boolean
}

/**
 * What the map says first, a line for each thing: one paragraph of them all is a wall on a phone. Paper says it without the
 * rows that are for me alone, because paper lies about.
 */
export function MapFinding({ before, now, plain = false }: MapFindingProps) {
  const words = useWords()
  const size = plain ? 'found' : 'found lead'
  const found = sentences(words, before, now, [])
  if (onlyMine(before, now).length === 0) return <Lines className={size} lines={found} />
  return (
    <>
      <Lines className={`${size} on-screen`} lines={found} />
      <Lines className={`${size} on-paper`} lines={foundOnPaper(words, before, now)} />
    </>
  )
}

/** What it says on paper. */
export const foundOnPaper = (words: Words, before: MapShown | null, now: MapShown): string[] =>
  sentences(words, before, now, onlyMine(before, now))

const onlyMine = (before: MapShown | null, now: MapShown): string[] =>
  [before && earlierMap(publishedInstrument(now.key, now.version), before), now].flatMap(
    (round) => round?.rows.filter((row) => row.onlyMe).map((row) => row.itemKey) ?? [],
  )

function sentences(words: Words, before: MapShown | null, now: MapShown, left: readonly string[]): string[] {
  const map = publishedInstrument(now.key, now.version)
  const earlier = earlierMap(map, before)
  const other = before && !earlier ? [words.t('rounds:otherVersion', { day: words.day(before.day) })] : []
  return [...mapSentences(words, map, earlier && without(left, earlier), without(left, now)), ...other]
}

function Lines({ lines, className }: { lines: readonly string[]; className: string }) {
  if (lines.length === 0) return null
  return (
    <ul className={className}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function without(keys: readonly string[], { answers, ...round }: RoundOfAnswers): RoundOfAnswers {
  const rest: Answers = Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)))
  return { ...round, answers: rest }
}
