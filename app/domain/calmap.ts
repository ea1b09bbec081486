import type { Day } from './day.ts'
import type { LifeArea } from './life-area.ts'
import { type Answers, answeredKeys, levelOf, type RoundOfAnswers, thenAndNow } from './round.ts'

/** A map is whole from three rows on: nobody has to open the ones that hurt. */
export const rowsOfAWholeMap = 3

/** Whether a map holds enough to be read as one. */
export function isWholeMap(rowKeys: readonly string[], answers: Answers): boolean {
  return answeredKeys(rowKeys, answers).length >= rowsOfAWholeMap
}

/** Rows by strength, the strongest first, rows without a level last; the map's own order within each. */
export function strengthsFirst(rowKeys: readonly string[], answers: Answers): string[] {
  return [...rowKeys].sort((one, other) => (levelOf(answers, other) ?? 0) - (levelOf(answers, one) ?? 0))
}

/** The rows that start as only me: a mark of the questionnaire, so that an agency's own map can name others. */
export function rowsThatStartOnlyMe(rows: readonly { key: string; startsOnlyMe: boolean }[]): string[] {
  return rows.filter((row) => row.startsOnlyMe).map((row) => row.key)
}

/** What the map says first, as data. `strongest`: at most two rows that are mostly fine or going well. */
export interface MapFinding {
  strongest: string[]
  since: Day | null
  up: string[]
  down: string[]
}

/** The strongest rows, and which rows moved since an earlier map of the same version. */
export function mapFinding(rowKeys: readonly string[], then: RoundOfAnswers | null, now: RoundOfAnswers): MapFinding {
  const strongest = strengthsFirst(rowKeys, now.answers)
    .filter((key) => (levelOf(now.answers, key) ?? 0) >= 4)
    .slice(0, 2)
  if (!then || then.version !== now.version) return { strongest, since: null, up: [], down: [] }
  const moved = thenAndNow(rowKeys, then.answers, now.answers)
  return {
    strongest,
    since: then.day,
    up: moved.filter((row) => (row.change ?? 0) > 0).map((row) => row.key),
    down: moved.filter((row) => (row.change ?? 0) < 0).map((row) => row.key),
  }
}

const ROW_OF_AREA: Partial<Record<LifeArea, string>> = {
  care: 'child_care',
  around: 'getting_around',
  learn: 'learning',
}

/** The row of the map that asks about this part of life: what a goal changed shows there first. */
export const rowOfArea = (area: LifeArea): string => ROW_OF_AREA[area] ?? area
