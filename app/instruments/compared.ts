import type { Answers } from '#app/domain/round.ts'
import type { PublishedInstrument } from './instrument.ts'
import { publishedInstrument } from './published.ts'

/** An earlier round beside a later one of perhaps another version. */
export interface Comparable {
  /** The earlier answers under the keys of the later version; what was asked in one of them alone is not there. */
  answers: Answers
  /** What was asked then, so that an old answer is said in the words it was given to. */
  asked: PublishedInstrument
  /** The key that an item of the later version had then. */
  keyThen(itemKey: string): string
}

/**
 * Earlier answers read for a later version. Null when nothing says which question is which: two wordings are never set
 * beside each other because their keys happen to be alike.
 */
export function comparable(
  now: PublishedInstrument,
  then: { instrumentVersion: number; answers: Answers },
): Comparable | null {
  const asked = publishedInstrument(now.key, then.instrumentVersion)
  if (asked.version === now.version) return { answers: then.answers, asked, keyThen: (key) => key }
  const pairs = pairsOf(now, asked)
  if (!pairs) return null
  const answers = Object.fromEntries([...pairs].map(([here, there]) => [here, then.answers[there]]))
  return { answers, asked, keyThen: (key) => pairs.get(key) ?? key }
}

/** Whether answers to these two versions can be set beside each other at all. */
export function canCompare(key: string, one: number, other: number): boolean {
  return one === other || pairsOf(publishedInstrument(key, one), publishedInstrument(key, other)) !== null
}

/** The map between two versions, whichever of the two files holds it. */
function pairsOf(now: PublishedInstrument, then: PublishedInstrument): Map<string, string> | null {
  const ours = now.structure.compares.find((one) => one.version === then.version)
  if (ours) return new Map(Object.entries(ours.items))
  const theirs = then.structure.compares.find((one) => one.version === now.version)
  return theirs ? new Map(Object.entries(theirs.items).map(([key, other]) => [other, key])) : null
}
