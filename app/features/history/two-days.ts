import type { Day } from '#app/domain/day.ts'
import { roundsAt } from '#app/domain/time-line.ts'
import type { BridgeShown } from '#app/features/bridge/bridge-chart.panel.tsx'
import type { FamilyMapShown } from '#app/features/calmap/family-map.panel.tsx'
import { type InstrumentKey, instrumentKeys } from '#app/instruments/published.ts'

/** A round as any of the panels shows it. */
export type RoundOfADay = BridgeShown & FamilyMapShown

/** What was answered to one questionnaire by two days, the later round first; one round where both days have the same. */
export interface AnsweredBetween {
  key: InstrumentKey
  /** nothing newer was answered to it */
  isLatest: boolean
  rounds: readonly RoundOfADay[]
}

/** What can be seen of two days, whoever reads it. */
export interface TwoDays {
  thenDay: Day
  nowDay: Day
  answered: readonly AnsweredBetween[]
  /** where the person wants to get to */
  farBank: { text: string; language: string } | null
}

/** The rounds of one questionnaire that stand for two days, out of all of them with the latest first. */
export function ofTwoDays<Round extends { id: string; day: Day }>(all: readonly Round[], thenDay: Day, nowDay: Day) {
  const { before, now } = roundsAt(all, thenDay, nowDay)
  return { isLatest: now !== null && now.id === all[0]?.id, rounds: [now, before].filter((round) => round !== null) }
}

const FIRST: readonly InstrumentKey[] = ['bridge', 'calmap']

/** The face of the product first, then the map, then lines; what agencies brought along after ours. */
export function inReadingOrder(keys: Iterable<InstrumentKey>): InstrumentKey[] {
  const ours: readonly InstrumentKey[] = [...FIRST, ...instrumentKeys.filter((key) => !FIRST.includes(key))]
  const all = new Set(keys)
  return [...ours.filter((key) => all.has(key)), ...[...all].filter((key) => !ours.includes(key)).sort()]
}
