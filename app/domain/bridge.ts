import type { Day } from './day.ts'
import { type Answers, levelOf, type RoundOfAnswers, type ThenAndNow, thenAndNow } from './round.ts'

/** A pillar and its spans, from the water up. */
export interface Pillar {
  key: string
  items: readonly string[]
  /** the picture under it, where it is not called as its key */
  icon?: string
}

/** The spans that count in a pillar: those that are about the person. */
function countingSpans(pillar: Pillar, answers: Answers): string[] {
  return pillar.items.filter((key) => answers[key] !== 'not-about-me')
}

/**
 * Points of one pillar: the mean of its spans × 4, 4 to 20 (content/instruments.md section 3). *Not about me* leaves a
 * span out of the mean. *Skip* and *rather not say* leave the pillar empty, otherwise skipping the low answers would
 * lift it. Null when empty.
 */
export function pillarPoints(pillar: Pillar, answers: Answers): number | null {
  const levels = countingSpans(pillar, answers).map((key) => levelOf(answers, key))
  if (levels.length === 0 || levels.includes(null)) return null
  return (levels.reduce<number>((sum, level) => sum + (level ?? 0), 0) / levels.length) * 4
}

/** Sum of the five pillars, 20 to 100; null as soon as one is empty. Shown last in the person's own table, nowhere else. */
export function bridgeTotal(pillars: readonly Pillar[], answers: Answers): number | null {
  const points = pillars.map((pillar) => pillarPoints(pillar, answers))
  return points.includes(null) ? null : points.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

/** One pillar in two rounds. `change` is null unless the same spans were answered both times. */
export interface PillarThenAndNow {
  key: string
  before: number | null
  now: number | null
  change: number | null
  spans: ThenAndNow[]
}

/** Then and now of each pillar and of its spans. `then` null: a first bridge, or one of another version. */
export function pillarsThenAndNow(pillars: readonly Pillar[], then: Answers | null, now: Answers): PillarThenAndNow[] {
  return pillars.map((pillar) => {
    const before = then ? pillarPoints(pillar, then) : null
    const after = pillarPoints(pillar, now)
    const same = then !== null && countingSpans(pillar, then).join() === countingSpans(pillar, now).join()
    return {
      key: pillar.key,
      before,
      now: after,
      change: same && before !== null && after !== null ? after - before : null,
      spans: thenAndNow(pillar.items, then, now),
    }
  })
}

/** What the total did; null unless every pillar can be compared. */
export function totalChange(pillars: readonly PillarThenAndNow[]): number | null {
  const changes = pillars.map((pillar) => pillar.change)
  return changes.includes(null) ? null : changes.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

/**
 * What the picture says, as data; the words are the reader's. `total` counts the spans that have a level both times,
 * `empty` those that have none this time although they are about the person.
 */
export type Finding =
  | { kind: 'nothing-answered' }
  | { kind: 'first'; on: Day; empty: number }
  | { kind: 'other-version'; since: Day }
  | { kind: 'nothing-in-common'; since: Day; empty: number }
  | { kind: 'same'; since: Day; total: number; empty: number }
  | { kind: 'up'; since: Day; total: number; up: string[]; empty: number }
  | { kind: 'down'; since: Day; total: number; down: string[]; same: number; empty: number }
  | { kind: 'up-and-down'; since: Day; total: number; up: string[]; down: string[]; empty: number }

/** The finding of a round beside an earlier one, or alone when `then` is null. */
export function bridgeFinding(pillars: readonly Pillar[], then: RoundOfAnswers | null, now: RoundOfAnswers): Finding {
  const spans = pillars.flatMap((pillar) => pillar.items)
  const levels = spans.filter((key) => levelOf(now.answers, key) !== null)
  if (levels.length === 0) return { kind: 'nothing-answered' }
  const empty = spans.filter((key) => levelOf(now.answers, key) === null && now.answers[key] !== 'not-about-me').length
  if (!then) return { kind: 'first', on: now.day, empty }
  const since = then.day
  if (then.version !== now.version) return { kind: 'other-version', since }
  const compared = thenAndNow(spans, then.answers, now.answers).filter((span) => span.change !== null)
  const total = compared.length
  if (total === 0) return { kind: 'nothing-in-common', since, empty }
  const up = compared.filter((span) => (span.change ?? 0) > 0).map((span) => span.key)
  const down = compared.filter((span) => (span.change ?? 0) < 0).map((span) => span.key)
  if (up.length > 0 && down.length > 0) return { kind: 'up-and-down', since, total, up, down, empty }
  if (up.length > 0) return { kind: 'up', since, total, up, empty }
  if (down.length > 0) return { kind: 'down', since, total, down, same: total - down.length, empty }
  return { kind: 'same', since, total, empty }
}

/** What a person says of their job: whether there is one, and which of the things that make it a good one it has. */
export interface JobSaid {
  job: boolean
  ticks: readonly string[]
}

/** *My job* from three ticks: no job is 1, a job with none of them 2, each one adds a level. Null when both are said. */
export function jobLevel({ job, ticks }: JobSaid): number | null {
  if (!job) return ticks.length === 0 ? 1 : null
  return 2 + new Set(ticks).size
}
