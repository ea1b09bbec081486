import type { Day } from '#app/domain/day.ts'
import { type Answers, levelOf } from '#app/domain/round.ts'
import { comparable } from '#app/instruments/compared.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'

/** What a row that has no level this time had last. */
export interface StoodBefore {
  day: Day
  level: number
  /** The version it was answered in: the name of its level is that version's. */
  version: number
}

interface AnsweredMap {
  day: Day
  instrumentVersion: number
  answers: Answers
}

/**
 * Rows without a level now, each with the last level it had, by their keys. Somebody who marks one row after a goal has a
 * map of one row: where the others stood must not look lost. `earlier` has the latest first; a version that cannot be set
 * beside this one says nothing.
 */
export function stoodBefore(
  map: PublishedInstrument,
  now: Answers,
  earlier: readonly AnsweredMap[],
): Record<string, StoodBefore> {
  const read = earlier.flatMap((one) => {
    const then = comparable(map, one)
    return then ? [{ day: one.day, version: one.instrumentVersion, answers: then.answers }] : []
  })
  return Object.fromEntries(
    map.structure.items.flatMap(({ key }): [string, StoodBefore][] => {
      if (levelOf(now, key) !== null) return []
      const last = read.find(({ answers }) => levelOf(answers, key) !== null)
      return last ? [[key, { day: last.day, version: last.version, level: levelOf(last.answers, key) ?? 0 }]] : []
    }),
  )
}
