import type { Day } from './day.ts'
import type { GoalStatus } from './goal.ts'
import type { GoalEventAt } from './goal-event.ts'
import type { MilestoneDay, MilestoneWords } from './milestone.ts'
import type { ReviewDecision } from './review.ts'
import type { RoadmapEventAt, RoadmapStatus, StopThen } from './roadmap.ts'
import { takenBack } from './undo.ts'

/** What the line of time can be narrowed to. */
export const MOMENT_KINDS = ['goals', 'answers', 'big-goal', 'milestones'] as const
export type MomentKind = (typeof MOMENT_KINDS)[number]

/** One thing that stands on a person's line of time. `id` names it among all others. */
export type Moment = { id: string; day: Day; at: string } & (
  | { kind: 'goals'; goalId: string; told: GoalMoment }
  | { kind: 'answers'; roundId: string; instrumentKey: string; onlyMe: boolean }
  | { kind: 'big-goal'; roadmapId: string; told: BigGoalMoment }
  | { kind: 'milestones'; milestoneId: string; told: MilestoneWords; monthOnly: boolean; onlyMe: boolean }
)

export type GoalMoment =
  | { what: 'set' }
  | { what: 'review'; decision: ReviewDecision }
  | { what: 'status'; to: GoalStatus }

export type BigGoalMoment = { what: 'set' } | { what: 'status'; to: RoadmapStatus } | { what: 'stop'; stop: StopThen }

/**
 * The turning points of goals, from events of many goals, oldest first: written, looked at again, reached, put away, taken
 * up again. What was taken back is not among them; a look that says *I did it* and the status it brings are one.
 */
export function goalMoments(events: readonly (GoalEventAt & { goalId: string })[]): Moment[] {
  const gone = takenBack(events)
  const byChange = new Map<string, Moment>()
  for (const event of events) {
    const told = goalMoment(event)
    if (!told || gone.has(event.changeId) || byChange.has(event.changeId)) continue
    const { id, at, goalId } = event
    // A goal that was typed in from paper began on the day on the paper.
    const day = event.kind === 'typed-in' ? event.onPaper : event.day
    byChange.set(event.changeId, { id, day, at, kind: 'goals', goalId, told })
  }
  return [...byChange.values()]
}

function goalMoment(event: GoalEventAt): GoalMoment | null {
  switch (event.kind) {
    case 'set':
    case 'typed-in':
      return { what: 'set' }
    case 'review':
      return { what: 'review', decision: event.decision }
    case 'status':
      return { what: 'status', to: event.to }
    default:
      return null
  }
}

/** The turning points of big goals, from events of all of them, oldest first: written, a goal on the way reached, its own status. */
export function bigGoalMoments(events: readonly (RoadmapEventAt & { roadmapId: string })[]): Moment[] {
  const gone = takenBack(events)
  return events.flatMap((event): Moment[] => {
    const told = bigGoalMoment(event)
    if (!told || gone.has(event.changeId)) return []
    const { id, day, at, roadmapId } = event
    return [{ id, day, at, kind: 'big-goal', roadmapId, told }]
  })
}

function bigGoalMoment(event: RoadmapEventAt): BigGoalMoment | null {
  if (event.kind === 'set') return { what: 'set' }
  if (event.kind === 'status') return { what: 'status', to: event.to }
  return event.kind === 'stop' && event.change === 'reached' ? { what: 'stop', stop: event.stop } : null
}

/** A special moment as far as the line of time needs it. */
interface MilestoneOnLine extends MilestoneWords, MilestoneDay {
  id: string
  createdAt: string
  onlyMe: boolean
}

/** The special moments a person wrote down; one that is remembered by its month stands at the month's beginning. */
export function milestoneMoments(milestones: readonly MilestoneOnLine[]): Moment[] {
  return milestones.map(({ id, day, createdAt: at, idea, own, childName, monthOnly, onlyMe }) => ({
    id,
    day,
    at,
    kind: 'milestones',
    milestoneId: id,
    told: { idea, own, ...(childName && { childName }) },
    monthOnly,
    onlyMe,
  }))
}

/** The special moments after the one day and up to the other, the newest first. */
export function milestonesBetween<M extends { day: Day }>(milestones: readonly M[], after: Day, upTo: Day): M[] {
  const between = milestones.filter(({ day }) => day > after && day <= upTo)
  return between.toSorted((one, other) => (one.day > other.day ? -1 : 1))
}

/** All on one line, the newest first; what happened on one day stands in the order in which it happened, newest first too. */
export const newestFirst = (moments: readonly Moment[]): Moment[] =>
  moments.toSorted((one, other) => (later(one, other) ? -1 : 1))

const later = (one: Moment, other: Moment) =>
  one.day === other.day ? (one.at === other.at ? one.id > other.id : one.at > other.at) : one.day > other.day

/**
 * The rounds that stand for two days: of rounds with the latest first, the last one on or before each, and of two on one
 * day the later one. Where there was none yet on the earlier day, the first one there is stands for it; `before` is null
 * when both are the same round.
 */
export function roundsAt<Round extends { id: string; day: Day }>(
  rounds: readonly Round[],
  thenDay: Day,
  nowDay: Day,
): { before: Round | null; now: Round | null } {
  const lastBy = (day: Day) => rounds.find((round) => round.day <= day)
  const now = lastBy(nowDay) ?? null
  const before = lastBy(thenDay) ?? rounds.at(-1) ?? null
  return { before: now && before?.id !== now.id ? before : null, now }
}

/** Two days as an address asks for them; both may be anything. */
export interface DaysAsked {
  thenDay: string | null
  nowDay: string | null
}

/**
 * Of the days that can be chosen, the newest first: the two asked for, the earlier first; the first and the latest where
 * something else stands in the address. Null where there are no two days.
 */
export function chosenDays(days: readonly Day[], asked: DaysAsked): [Day, Day] | null {
  const [latest, first] = [days[0], days.at(-1)]
  if (latest === undefined || first === undefined || latest === first) return null
  const one = days.find((day) => day === asked.thenDay) ?? first
  const other = days.find((day) => day === asked.nowDay) ?? latest
  return one <= other ? [one, other] : [other, one]
}
