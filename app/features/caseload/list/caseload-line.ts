import type { News } from '#app/domain/caseload.ts'
import type { Day } from '#app/domain/day.ts'

/** One person in a worker's list. */
export interface CaseloadLine {
  personId: string
  /** when this worker pinned them today */
  pinnedAt: string | null
  name: string
  next: { day: Day | null; text: string; language: string } | null
  news: News | null
  wellDone: boolean
  timeToLook: boolean
  newDates: boolean
}
