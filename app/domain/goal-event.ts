import type { CheckInWord } from './check-in.ts'
import type { Day } from './day.ts'
import type { GoalStatus, Wording } from './goal.ts'
import type { ReviewDecision } from './review.ts'
import type { StepStatus } from './step.ts'

/** Own words as they stood, with the language of the page they were written on. */
export interface Said {
  text: string
  language: string
}

/** A goal's wording as it stood: keys and blanks of a template, never its sentence. */
export interface WordingThen extends Omit<Wording, 'statement'> {
  statement: Said | null
}

/**
 * What happened to a goal, as it is kept: append-only, with keys and not labels, so that the story of a goal reads in
 * today's reader's language. What was undone is another event, not a hole.
 */
export type GoalEvent =
  | { kind: 'set'; status: GoalStatus }
  | { kind: 'restated'; before: WordingThen; after: WordingThen }
  | { kind: 'status'; from: GoalStatus; to: GoalStatus; reason: Said | null }
  | { kind: 'card'; card: string; removed: boolean }
  | { kind: 'step-added'; stepId: string; step: Said }
  | { kind: 'step-changed'; stepId: string; step: Said; fields: string[] }
  | { kind: 'step-status'; stepId: string; step: Said; from: StepStatus; to: StepStatus; reason: Said | null }
  | { kind: 'steps-moved'; order: string[] }
  | { kind: 'steps-next-week'; stepIds: string[]; day: Day }
  | { kind: 'steps-back'; stepIds: string[] }
  | { kind: 'pothole'; potholeId: string; change: 'added' | 'changed' | 'removed'; obstacle: Said; detour: Said }
  | { kind: 'detour-used'; potholeId: string; obstacle: Said; detour: Said }
  | { kind: 'check-in'; how: CheckInWord; note: Said | null; amount: number | null; onlyMe: boolean }
  | { kind: 'review'; decision: ReviewDecision }
  | {
      kind: 'review-words'
      helped: Said | null
      inTheWay: Said | null
      willChange: Said | null
      nextDay: Day
    }
  | { kind: 'only-me'; onlyMe: boolean }

export type GoalEventKind = GoalEvent['kind']

/** An event with its place in the story. */
export type GoalEventAt = GoalEvent & { id: string; day: Day; at: string; revision: number }

/** The status a step had before it was last marked: where *undo* puts it back. */
export function statusBefore(events: readonly GoalEventAt[], stepId: string): StepStatus | null {
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at]
    if (event?.kind === 'step-status' && event.stepId === stepId) return event.from
  }
  return null
}
