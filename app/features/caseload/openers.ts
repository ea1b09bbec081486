import type { Day } from '#app/domain/day.ts'
import type { Said } from '#app/domain/goal-event.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'

/** A way to begin the talk: an open question, never about what was not done. */
export type Opener =
  | { kind: 'higher'; instrument: InstrumentKey; version: number; item: string }
  | { kind: 'done'; step: Said }
  | { kind: 'blocked'; step: Said }
  | { kind: 'date'; day: Day }
  | { kind: 'today' }
  | { kind: 'small' }
  | { kind: 'mine' }

export interface Found {
  higher: { instrument: InstrumentKey; version: number; item: string } | null
  done: Said | null
  blocked: Said | null
  /** the soonest target day of a goal worked on now */
  date: Day | null
}

const OPENERS = 3

/** Three ways to begin: first what went well, then what is in the way, then days; plain ones when there is nothing else. */
export function openers({ higher, done, blocked, date }: Found): Opener[] {
  const found: (Opener | null)[] = [
    higher && { kind: 'higher', ...higher },
    done && { kind: 'done', step: done },
    blocked && { kind: 'blocked', step: blocked },
    date && { kind: 'date', day: date },
    { kind: 'today' },
    { kind: 'small' },
    { kind: 'mine' },
  ]
  return found.filter((opener) => opener !== null).slice(0, OPENERS)
}
