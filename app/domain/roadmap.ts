import { addMonths, type Day } from './day.ts'
import { type GoalStatus, isOpen } from './goal.ts'
import type { Said } from './goal-event.ts'
import type { Kept } from './kept.ts'
import type { RoadThing } from './roadmap-kept.ts'
import { type FilledBlanks, isTemplateKey } from './template.ts'

/** A long-term goal is worked on, reached, or put away. */
export const ROADMAP_STATUSES = ['now', 'achieved', 'set-aside'] as const
export type RoadmapStatus = (typeof ROADMAP_STATUSES)[number]

/** Longest texts and greatest numbers. The schema, the field and the verbs read the same constants. */
export const ROADMAP_LIMITS = {
  statement: 300,
  stop: 300,
  pair: 300,
  reward: 300,
  update: 500,
  /** As many as fit on one printed page. */
  stops: 10,
  updates: 200,
  roadmaps: 20,
} as const

/** Whether a big goal may go from the one status to the other. What was reached or put away can be picked up again. */
export function canMoveRoadmap(from: RoadmapStatus, to: RoadmapStatus): boolean {
  return from !== to && (from === 'now' || to === 'now')
}

/** A long-term goal may lie a childhood ahead; beyond that it is more likely a slip of the finger. */
const FURTHEST_YEARS = 30
/** What was reached long ago still belongs on the way; a day before that is a slip of the finger too. */
const OLDEST_YEARS = 50

/** Why a day to come is refused, or null. One that was chosen before and has passed since stays fine. */
export function refuseDayAhead(day: Day | null, today: Day, before: Day | null = null): 'past' | 'too-far' | null {
  if (day === null || day === before) return null
  if (day < today) return 'past'
  return day > addMonths(today, FURTHEST_YEARS * 12) ? 'too-far' : null
}

/** Why the day on which something was reached is refused, or null. */
export function refuseDayReached(day: Day, today: Day): 'ahead' | 'too-old' | null {
  if (day > today) return 'ahead'
  return day < addMonths(today, -OLDEST_YEARS * 12) ? 'too-old' : null
}

/** A stop as far as the rules need it: its own mark, or the goal that it is. */
export interface StopOnTheWay {
  reachedDay: Day | null
  goal: { status: GoalStatus; achievedDay: Day | null } | null
}

/** The day a stop was reached, or null. A stop that is a goal is reached when its goal is: nothing is said twice. */
export function reachedOn(stop: StopOnTheWay): Day | null {
  return stop.goal ? stop.goal.achievedDay : stop.reachedDay
}

export type StopStanding = 'got' | 'here' | 'next'

/**
 * Where each stop stands, in their order: reached, the one I am at, or still ahead. I am at the first open stop whose goal
 * I work on now; without one, at the first that is not put away. There is never more than one such place.
 */
export function stopStandings(stops: readonly StopOnTheWay[]): StopStanding[] {
  const open = (stop: StopOnTheWay) => reachedOn(stop) === null
  const worked = stops.findIndex((stop) => open(stop) && stop.goal?.status === 'now')
  const waiting = stops.findIndex((stop) => open(stop) && (stop.goal === null || isOpen(stop.goal.status)))
  const here = worked >= 0 ? worked : waiting
  return stops.map((stop, at) => (open(stop) ? (at === here ? 'here' : 'next') : 'got'))
}

/** What a stop said when something happened to it: own words, or the key and blanks of a template, never its sentence. */
export interface StopThen {
  statement: Said | null
  templateKey: string | null
  templateBlanks: string | null
  targetDay: Day | null
}

/** What happened to a big goal: append-only, with keys and not labels, read in today's reader's language. */
export type RoadmapEvent = Told & {
  /** What taking it back puts back; not there in what was kept before it could be taken back. */
  changed?: readonly Kept<RoadThing>[]
}

type Told =
  | { kind: 'set' }
  | { kind: 'restated'; before: Said; after: Said }
  | { kind: 'day'; before: Day | null; after: Day | null }
  | { kind: 'status'; from: RoadmapStatus; to: RoadmapStatus }
  | { kind: 'only-me'; onlyMe: boolean }
  | { kind: 'reward'; before: Said | null }
  | { kind: 'stop'; change: StopChange; stop: StopThen }
  | { kind: 'stops-moved' }
  | { kind: 'line'; change: 'added' | 'changed' | 'removed'; line: Said }
  /** `change` is what was sent before and is taken back now. */
  | { kind: 'undone'; change: string }

export const STOP_CHANGES = ['added', 'changed', 'removed', 'reached', 'not-reached', 'goal', 'no-goal'] as const
export type StopChange = (typeof STOP_CHANGES)[number]

/** What a stop says, as it is kept. */
export interface StopSaid {
  statement: string | null
  statementLanguage: string | null
  templateKey: string | null
  blanks: FilledBlanks
  targetDay: Day | null
}

/** What happened to a stop, with the words it had then. */
export function stopEvent(change: StopChange, stop: StopSaid): RoadmapEvent {
  const { statement, statementLanguage, templateKey, blanks, targetDay } = stop
  return {
    kind: 'stop',
    change,
    stop: {
      statement: statement === null ? null : { text: statement, language: statementLanguage ?? 'en' },
      templateKey,
      templateBlanks: templateKey === null ? null : JSON.stringify(blanks),
      targetDay,
    },
  }
}

/** What a stop said then, as a line to read: own words, or a template with its blanks. */
export function wordsThen({ statement, templateKey, templateBlanks, targetDay }: StopThen) {
  return {
    statement: statement?.text ?? '',
    statementLanguage: statement?.language ?? null,
    templateKey: templateKey !== null && isTemplateKey(templateKey) ? templateKey : null,
    blanks: JSON.parse(templateBlanks ?? '{}') as FilledBlanks,
    targetDay,
  }
}

/** An event with its place in the story. */
export type RoadmapEventAt = RoadmapEvent & { id: string; day: Day; at: string; changeId: string }
