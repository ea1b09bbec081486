import { createHash } from 'node:crypto'
import type { Actor } from '#app/domain/actor.ts'
import { addDays, type Day, dayIn } from '#app/domain/day.ts'

/** So many days before today, at a time of its own or at one of the diary's choosing. */
export type When = number | readonly [daysAgo: number, clock: string]

/**
 * Everything that happens in the demo, written down in any order and then lived through in the order of time: the audit
 * log of several lives reads as it would have been written.
 */
export interface Diary {
  /** the instant at which the demo is made; nothing in it happened later */
  now: string
  put(at: string, act: () => Promise<void>): void
  /** a form's id, the same each time the demo is made */
  submission(): string
  live(): Promise<void>
}

export function aDiary(now: string): Diary {
  const entries: { at: string; act: () => Promise<void> }[] = []
  let forms = 0
  return {
    now,
    put(at, act) {
      if (at > now) throw new Error(`${at} has not come yet`)
      entries.push({ at, act })
    },
    submission() {
      forms += 1
      const hex = createHash('sha256').update(`footbridge demo ${forms}`).digest('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    },
    async live() {
      entries.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
      for (const { at, act } of entries) {
        await act().catch((cause: unknown) => {
          throw new Error(`the demo broke off at ${at}: ${cause instanceof Error ? cause.message : cause}`, { cause })
        })
      }
    },
  }
}

/** The instant of a time of day on a day in a time zone. In the hour that a clock change takes out, the hour after it. */
export function instantIn(timeZone: string, day: Day, clock: string): string {
  const asUtc = Date.parse(`${day}T${clock}:00.000Z`)
  const behind = asUtc - Date.parse(`${wallClock(timeZone, asUtc)}:00.000Z`)
  const there = asUtc + behind
  // The clock may have changed between the two: look once more from where we arrived.
  const off = asUtc - Date.parse(`${wallClock(timeZone, there)}:00.000Z`)
  return new Date(there + off).toISOString()
}

/** `2026-11-21T15:53` as the clock on the wall says it there. */
function wallClock(timeZone: string, milliseconds: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(milliseconds).replace(' ', 'T')
}

/** Turns "so many days ago" into instants of one person's days. */
export interface Calendar {
  today: Day
  instant(when: When): string
  /** the same number of days ago, or the Friday before when that was a weekend: offices are closed */
  workday(daysAgo: number): number
}

export function calendarOf(diary: Diary, timeZone: string): Calendar {
  const today = dayIn(timeZone, diary.now)
  const written = new Map<number, number>()
  return {
    today,
    instant(when) {
      const [daysAgo, clock] = typeof when === 'number' ? [when, clockOf(when, written)] : when
      return instantIn(timeZone, addDays(today, -daysAgo), clock)
    },
    workday(daysAgo) {
      const weekday = new Date(`${addDays(today, -daysAgo)}T12:00:00Z`).getUTCDay()
      return daysAgo + (weekday === 6 ? 1 : weekday === 0 ? 2 : 0)
    },
  }
}

/** Another hour each day, and two minutes later for each thing written down on the same day. */
function clockOf(daysAgo: number, written: Map<number, number>): string {
  const before = written.get(daysAgo) ?? 0
  written.set(daysAgo, before + 1)
  const minutes = (8 + ((daysAgo * 5) % 13)) * 60 + ((daysAgo * 11) % 30) + before * 2
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Somebody as they were at an instant. */
export function actorAt<A extends Actor>(actor: Omit<A, 'today' | 'now'>, at: string): A {
  return { ...actor, now: at, today: dayIn(actor.timeZone, at) } as A
}

/** What a verb answered. A refusal is a fault in the demo: its lives keep the rules that everybody keeps. */
export function done<T>(outcome: { done: T } | { refused: unknown }): T {
  if ('refused' in outcome) throw new Error(`the demo was refused: ${JSON.stringify(outcome.refused)}`)
  return outcome.done
}
