import type { GoalEventAt } from './goal-event.ts'
import { collide, type Kept, type KeptThing, reversed } from './kept.ts'

/** An event of a story as far as taking back needs it: a goal's, or the big goal's. */
export interface StoryEvent<Thing extends string = string> {
  id: string
  kind: string
  /** what was sent: what was sent at once is taken back at once */
  changeId: string
  /** of `undone`: the change that was taken back */
  change?: string
  changed?: readonly Kept<Thing>[]
}

/** What taking a change back does, or why it cannot be taken back. */
export type Inverse<Thing extends string = KeptThing> =
  | { puts: Kept<Thing>[] }
  /** It changed nothing that could be put back: the goal was written, or it was told before such things were kept. */
  | { refused: 'nothing' }
  /** It was taken back already. */
  | { refused: 'taken-back' }
  /** Something later builds on it; `by` is the first event of the newest such change, to be taken back before. */
  | { refused: 'overtaken'; by: string }

/**
 * The changes of a story (by what was sent) that were taken back and not put back since. Taking back is an event that
 * names a change; it can be taken back like any other.
 */
export function takenBack(story: readonly StoryEvent[]): Set<string> {
  const gone = new Set<string>()
  for (let at = story.length - 1; at >= 0; at--) {
    const event = story[at]
    if (event?.kind === 'undone' && !gone.has(event.changeId)) gone.add(event.change ?? '')
  }
  return gone
}

/**
 * What undoing one change means: everything it touched goes back to how it was, as long as nothing later that still
 * stands touched the same. `story` is oldest first and holds the change with all that came after it; what was sent at
 * once is taken back at once.
 */
export function inverseOf<Thing extends string>(story: readonly StoryEvent<Thing>[], changeId: string): Inverse<Thing> {
  const gone = takenBack(story)
  const first = story.findIndex((event) => event.changeId === changeId)
  const puts = story.filter((event) => event.changeId === changeId).flatMap((event) => event.changed ?? [])
  if (first < 0 || puts.length === 0) return { refused: 'nothing' }
  if (gone.has(changeId)) return { refused: 'taken-back' }
  const later = story.slice(first).filter((event) => event.changeId !== changeId)
  const laterIds = new Set(later.map((event) => event.changeId))
  // A later change and its undoing cancel each other out; the undoing of an earlier one is a change like any other.
  const stands = later.filter(
    (event) => !gone.has(event.changeId) && !(event.kind === 'undone' && laterIds.has(event.change ?? '')),
  )
  const over = stands.findLast((event) => event.changed?.some((kept) => puts.some((put) => collide(put, kept))))
  if (!over) return { puts: puts.map(reversed) }
  return { refused: 'overtaken', by: later.find((event) => event.changeId === over.changeId)?.id ?? over.id }
}

/** The story without what was taken back and without the taking back: what counts when it is asked how things are. */
export function stillStanding(story: readonly GoalEventAt[]): GoalEventAt[] {
  const gone = takenBack(story)
  return story.filter((event) => event.kind !== 'undone' && !gone.has(event.changeId))
}

/** A goal's number as the story says it last: by a check-in, its correction, or the card. Null when nobody said it. */
export function numberNow(story: readonly GoalEventAt[]): number | null {
  const corrected = new Map<string, number | null>()
  let now: number | null = null
  const standing = stillStanding(story)
  // A correction changes what was said then, not what was said last.
  for (const event of standing) if (event.kind === 'check-in-corrected') corrected.set(event.checkInId, event.amount)
  for (const event of standing) {
    if (event.kind === 'card' && event.now !== undefined) now = event.now
    if (event.kind !== 'check-in') continue
    const id = event.checkInId
    const amount = id !== undefined && corrected.has(id) ? (corrected.get(id) ?? null) : event.amount
    if (amount !== null) now = amount
  }
  return now
}
