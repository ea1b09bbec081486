import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'

/** A map of one day as a page shows it. */
export interface MapShown {
  /** which questionnaire: ours, or a map of an agency */
  key: string
  day: Day
  version: number
  answers: Answers
  rows: readonly { itemKey: string; note: string | null; noteLanguage: string | null; onlyMe: boolean }[]
  wishes: Readonly<Record<string, number>>
}
