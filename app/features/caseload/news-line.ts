import type { CheckInWord } from '#app/domain/check-in.ts'
import type { Day } from '#app/domain/day.ts'
import type { GoalStatus } from '#app/domain/goal.ts'
import type { GoalEventAt, Said } from '#app/domain/goal-event.ts'
import type { ReviewDecision } from '#app/domain/review.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'

/** One line of *since last time*. `number` is the goal's; null in a preview, before anybody saw it. */
export type NewsLine = { id: string; day: Day } & (
  | { kind: 'step-blocked'; step: Said; reason: Said | null }
  | { kind: 'step-dropped'; step: Said }
  | { kind: 'step-added'; step: Said }
  | { kind: 'goal-new'; number: number | null }
  | { kind: 'goal-date'; number: number | null; from: Day; to: Day }
  | { kind: 'goal-wording'; number: number | null }
  | { kind: 'goal-measure'; number: number | null }
  | { kind: 'goal-status'; number: number | null; to: GoalStatus }
  | { kind: 'detour'; obstacle: Said; detour: Said }
  | { kind: 'check-in'; number: number | null; how: CheckInWord; note: Said | null }
  | { kind: 'review'; number: number | null; decision: ReviewDecision }
  | { kind: 'round'; instrument: InstrumentKey; version: number; up: string[]; down: string[] }
)

/** What a worker may read of one goal, for sorting out which of its events can be told. */
export interface Tellable {
  number: number | null
  stepIds: ReadonlySet<string>
  potholeIds: ReadonlySet<string>
  /** notes are shown: the reasons given in own words may be told */
  notes: boolean
}

/**
 * An event of a goal as a worker may read it, or null. What belongs to a step or a pothole the worker does not see is not
 * told either. Check-ins, reviews and steps done come from their own rows, with their own *only me*.
 */
export function newsLine(event: GoalEventAt, goal: Tellable): NewsLine | null {
  const { id, day } = event
  const { number } = goal
  switch (event.kind) {
    case 'set':
    case 'typed-in':
      return { id, day, kind: 'goal-new', number }
    case 'restated': {
      const { before, after } = event
      if (before.targetDay !== after.targetDay) {
        return { id, day, kind: 'goal-date', number, from: before.targetDay, to: after.targetDay }
      }
      const sameWords =
        before.statement?.text === after.statement?.text &&
        before.templateKey === after.templateKey &&
        before.templateBlanks === after.templateBlanks
      return { id, day, kind: sameWords ? 'goal-measure' : 'goal-wording', number }
    }
    case 'status':
      return { id, day, kind: 'goal-status', number, to: event.to }
    case 'step-added':
      return goal.stepIds.has(event.stepId) ? { id, day, kind: 'step-added', step: event.step } : null
    case 'step-status':
      if (!goal.stepIds.has(event.stepId)) return null
      if (event.to === 'no-longer-needed') return { id, day, kind: 'step-dropped', step: event.step }
      if (event.to !== 'cannot-yet') return null
      return { id, day, kind: 'step-blocked', step: event.step, reason: goal.notes ? event.reason : null }
    case 'detour-used':
      return goal.potholeIds.has(event.potholeId)
        ? { id, day, kind: 'detour', obstacle: event.obstacle, detour: event.detour }
        : null
    default:
      return null
  }
}

const LINES = 5

/** The five newest lines; of one step or one goal and kind only the newest. */
export function newestLines(lines: readonly NewsLine[]): NewsLine[] {
  const said = new Set<string>()
  const newestFirst = [...lines].sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
  return newestFirst
    .filter((line) => {
      const about = 'step' in line ? line.step.text : 'number' in line ? `${line.kind} ${line.number}` : line.id
      if (said.has(about)) return false
      said.add(about)
      return true
    })
    .slice(0, LINES)
}
