import type { Day } from './day.ts'
import type { GoalEventAt } from './goal-event.ts'
import { type Inverse, inverseOf, type StoryEvent, takenBack } from './undo.ts'

/** One line of a story, a goal's or the big goal's: what was sent at once, told as one. */
export interface StoryLine<E extends StoryEvent = GoalEventAt> {
  /** Of its first event; the line's address. */
  id: string
  changeId: string
  day: Day
  events: E[]
  /** It was taken back later and is not put back. */
  takenBack: boolean
  /** The line that it took back or put back; null for any other, and when that one is too old to be at hand. */
  of: StoryLine<E> | null
}

/** A story as lines, oldest first. Everything shown of a story is worked out here, from the events alone. */
export function linesOf<E extends StoryEvent & { day: Day }>(story: readonly E[]): StoryLine<E>[] {
  const gone = takenBack(story)
  const lines = new Map<string, StoryLine<E>>()
  for (const event of story) {
    const { id, changeId, day } = event
    const line = lines.get(changeId)
    if (line) line.events.push(event)
    else lines.set(changeId, { id, changeId, day, events: [event], takenBack: gone.has(changeId), of: null })
  }
  for (const line of lines.values()) {
    const [event] = line.events
    if (event?.kind === 'undone') line.of = lines.get(event.change ?? '') ?? null
  }
  return [...lines.values()]
}

/** Whether a line took something back (*undone*) or put it back again (*redone*); null when it did neither. */
export function undoing<E extends StoryEvent>(
  line: StoryLine<E>,
): { way: 'undone' | 'redone'; of: StoryLine<E> | null } | null {
  if (line.events[0]?.kind !== 'undone') return null
  let way: 'undone' | 'redone' = 'undone'
  let of = line.of
  while (of?.events[0]?.kind === 'undone') {
    way = way === 'undone' ? 'redone' : 'undone'
    of = of.of
  }
  return { way, of }
}

/** One line with what undoing it means; undefined when the story has no such line. */
export function lineOf(
  story: readonly GoalEventAt[],
  eventId: string,
): { line: StoryLine; inverse: Inverse } | undefined {
  const line = linesOf(story).find(({ events }) => events.some((event) => event.id === eventId))
  return line && { line, inverse: inverseOf(story, line.changeId) }
}
