import type { Answers } from '#app/domain/round.ts'
import { type Comparable, comparable } from '#app/instruments/compared.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'

/** What an earlier round is set beside a later one with: its answers by the later parts, and what was asked then. */
export type Earlier<R> = R & Comparable

/** The earlier round as the later bridge can be set beside it; null when nothing says which part is which. */
export function earlierBridge<R extends { instrumentVersion: number; answers: Answers }>(
  bridge: PublishedInstrument,
  before: R | null | undefined,
): Earlier<R> | null {
  const then = before ? comparable(bridge, before) : null
  return before && then ? { ...before, instrumentVersion: bridge.version, ...then } : null
}
