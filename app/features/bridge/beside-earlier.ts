import { bridgeFinding, pillarsThenAndNow } from '#app/domain/bridge.ts'
import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'
import type { Words } from '#app/i18n/words.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { type DrawnBridge, pillarsOf } from './bridge-figure.tsx'
import { findingText } from './bridge-words.ts'
import { earlierBridge } from './earlier-bridge.ts'

interface BridgeRound {
  day: Day
  instrumentVersion: number
  answers: Answers
}

/** Two rounds of one person, the later one drawn solid. */
export interface TwoBridges<R extends BridgeRound> {
  now: R
  isLatest: boolean
  before: R | null
  beforeIsFirst: boolean
  farBank: DrawnBridge['farBank']
}

/** A round beside an earlier one: what its sentence, its picture and its table are made from. */
export function besideEarlier<R extends BridgeRound>(words: Words, bridge: TwoBridges<R>) {
  const { now, isLatest, before, beforeIsFirst, farBank } = bridge
  const instrument = publishedInstrument('bridge', now.instrumentVersion)
  const pillars = pillarsOf(instrument)
  // Bridges of different questions stand alone: neither picture nor table may suggest a change.
  const earlier = earlierBridge(instrument, before)
  const then = earlier ?? before
  const finding = findingText(words, instrument, bridgeFinding(pillars, then && asRound(then), asRound(now)))
  const drawn: DrawnBridge = {
    instrument,
    finding,
    earlier: earlier && { ...earlier, first: beforeIsFirst },
    now: { ...now, latest: isLatest },
    farBank,
  }
  return {
    instrument,
    pillars,
    earlier,
    finding,
    drawn,
    both: pillarsThenAndNow(pillars, earlier?.answers ?? null, now.answers),
  }
}

const asRound = ({ day, answers, instrumentVersion }: BridgeRound) => ({ day, answers, version: instrumentVersion })
