import type { CheckInWord } from './check-in.ts'
import type { Day } from './day.ts'
import type { GoalStatus, Wording } from './goal.ts'
import type { Kept } from './kept.ts'
import type { LifeArea } from './life-area.ts'
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

/** How it went, as it was said. */
export interface CheckInThen {
  how: CheckInWord
  note: Said | null
  amount: number | null
  onlyMe: boolean
}

/**
 * What happened to a goal, as it is kept: append-only, with keys and not labels, so that the story of a goal reads in
 * today's reader's language. What was undone is another event, not a hole.
 */
export type GoalEvent = Told & {
  /** What taking it back puts back; not there in what was kept before it could be taken back. */
  changed?: readonly Kept[]
}

type Told =
  | { kind: 'set'; status: GoalStatus }
  /** The goal was written by hand on a sheet, on an earlier day or the same, and typed in. */
  | { kind: 'typed-in'; status: GoalStatus; onPaper: Day }
  | { kind: 'restated'; before: WordingThen; after: WordingThen }
  | { kind: 'status'; from: GoalStatus; to: GoalStatus; reason: Said | null }
  | { kind: 'area'; from: LifeArea | null; to: LifeArea | null }
  /** `now` is the goal's number when the card says one. */
  | { kind: 'card'; card: string; removed: boolean; now?: number | null }
  | { kind: 'step-added'; stepId: string; step: Said }
  | { kind: 'step-changed'; stepId: string; step: Said; fields: string[] }
  | { kind: 'step-status'; stepId: string; step: Said; from: StepStatus; to: StepStatus; reason: Said | null }
  | { kind: 'steps-moved'; order: string[] }
  | { kind: 'steps-next-week'; stepIds: string[]; day: Day }
  | { kind: 'steps-back'; stepIds: string[] }
  | { kind: 'pothole'; potholeId: string; change: 'added' | 'changed' | 'removed'; obstacle: Said; detour: Said }
  | { kind: 'detour-used'; potholeId: string; obstacle: Said; detour: Said }
  | ({ kind: 'check-in'; checkInId?: string } & CheckInThen)
  | ({ kind: 'check-in-corrected'; checkInId: string } & CheckInThen)
  | { kind: 'review'; decision: ReviewDecision }
  | {
      kind: 'review-words'
      helped: Said | null
      inTheWay: Said | null
      willChange: Said | null
      nextDay: Day
    }
  | { kind: 'postponed'; from: Day; to: Day; reason: Said | null }
  | { kind: 'only-me'; onlyMe: boolean }
  /** a teenager lets their family circle read it, or no longer */
  | { kind: 'family'; shown: boolean }
  /** The goal became one of those on the way to the big goal, or stopped being one. */
  | { kind: 'on-the-way'; on: boolean }
  /** `change` is what was sent before and is taken back now. */
  | { kind: 'undone'; change: string }
  /** The goal was moved to the papers to turn in, or came back from there. */
  | { kind: 'papers'; moved: boolean; from: GoalStatus; to: GoalStatus }

export type GoalEventKind = GoalEvent['kind']

/** An event with its place in the story; `changeId` is what was sent: what was sent at once is taken back at once. */
export type GoalEventAt = GoalEvent & { id: string; day: Day; at: string; revision: number; changeId: string }

/** The change that last marked a step, for *undo* beside it; null when it was never marked. */
export function lastMarkOf(story: readonly GoalEventAt[], stepId: string): string | null {
  return story.findLast((event) => event.kind === 'step-status' && event.stepId === stepId)?.changeId ?? null
}
