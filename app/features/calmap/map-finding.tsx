import type { Answers, RoundOfAnswers } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
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
  const map = publishedInstrument(now.key, now.version)
  const earlier = earlierMap(map, before)
  const mine = [earlier, now].flatMap(
    (round) => round?.rows.filter((row) => row.onlyMe).map((row) => row.itemKey) ?? [],
  )
  const other = before && !earlier ? [words.t('rounds:otherVersion', { day: words.day(before.day) })] : []
  const found = [...mapSentences(words, map, earlier, now), ...other]
  const size = plain ? 'found' : 'found lead'
  if (mine.length === 0) return <Lines className={size} lines={found} />
  const onPaper = [...mapSentences(words, map, earlier && without(mine, earlier), without(mine, now)), ...other]
  return (
    <>
      <Lines className={`${size} on-screen`} lines={found} />
      <Lines className={`${size} on-paper`} lines={onPaper} />
    </>
  )
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
