import {
  CHILD_LIMITS,
  type ChildArea,
  type ChildIdea,
  factsOf,
  isChildIdea,
  mayCome,
  TEEN_BAND,
} from './child-moments.ts'
import { addMonths, type Day } from './day.ts'
import type { Said } from './goal-event.ts'
import type { Kept } from './kept.ts'
import type { OurSection } from './release.ts'

/** Longest texts and most moments. The schema, the fields and the verbs read the same constants. */
export const MILESTONE_LIMITS = { text: 200, note: 500, kept: 300 } as const

/**
 * Ideas for special moments of an adult, in the order of the page: keys, so that each reader reads them in their own
 * language. They are there to be picked up, never a list to tick off.
 */
export const MILESTONE_IDEAS = [
  'first-day',
  'job-30',
  'job-90',
  'job-180',
  'job-365',
  'certificate',
  'reading',
  'math',
  'english',
  'savings',
  'bill',
  'keys',
  'goals-year',
] as const
export type MilestoneIdea = (typeof MILESTONE_IDEAS)[number]

export const isMilestoneIdea = (text: string): text is MilestoneIdea =>
  (MILESTONE_IDEAS as readonly string[]).includes(text)

/** An idea of an adult, or of a child's or a teenager's age. */
export type MomentIdea = MilestoneIdea | ChildIdea

export const isMomentIdea = (text: string): text is MomentIdea => isMilestoneIdea(text) || isChildIdea(text)

/** What a moment in own words may be about that needs a tick of its own in a release. */
export const MILESTONE_ABOUTS = [
  'earnings',
  'savings',
  'debts',
  'health-feelings',
  'safety',
  'papers-legal',
  'children',
] as const satisfies readonly OurSection[]
export type MilestoneAbout = (typeof MILESTONE_ABOUTS)[number]

/** Savings and debts have a tick of their own wherever they stand: in a questionnaire, and in an idea. */
const ABOUT_OF_IDEA: Partial<Record<MilestoneIdea, MilestoneAbout>> = { savings: 'savings', bill: 'debts' }

/**
 * The tick a moment needs besides that of moments: an idea's is the rule's, that of own words is the person's to say. A
 * child's body, growing and school go to no worker by themselves, and need that tick each (content/milestones.md, rule 5).
 */
export function aboutOf(idea: MomentIdea | null, said: MilestoneAbout | null, forChild = false): MilestoneAbout | null {
  if (forChild) return 'children'
  if (idea === null) return said
  return isChildIdea(idea) ? 'children' : (ABOUT_OF_IDEA[idea] ?? null)
}

/** What a moment says: an idea, perhaps with words of one's own (which certificate, where), or own words alone. */
export interface MilestoneWords {
  idea: MomentIdea | null
  own: Said | null
  /** of a moment for a child: what it is called here */
  childName?: string | null
}

/** What a moment for a child keeps besides: which child, and the part of a child's life. Null of a moment of one's own. */
export interface ForChild {
  childId: string
  area: ChildArea | null
}

/** When it was. Of a moment that is remembered by its month alone, `day` is the first of that month. */
export interface MilestoneDay {
  day: Day
  monthOnly: boolean
}

/**
 * Whether a moment may still be to come: a visit or a plan. Of own words the person says that it is one, and only of a child's;
 * everything else is written down when it has happened, so that nothing can be late (content/milestones.md, rule 2).
 */
export function mayStillCome(idea: MomentIdea | null, forChild: boolean): boolean {
  if (idea === null) return forChild
  return isChildIdea(idea) && mayCome(factsOf(idea).kind)
}

/** Whether this idea is one to pick: an adult's of one's own, a child's for a child under 13, and from 13 on the teenager's alone. */
export function isIdeaFor(idea: MomentIdea, whose: 'child' | 'teenager' | 'adult'): boolean {
  if (!isChildIdea(idea)) return whose !== 'child'
  return (factsOf(idea).band === TEEN_BAND) === (whose === 'teenager') && whose !== 'adult'
}

/**
 * Why a moment cannot be kept, or null. `coming`: a visit or a plan whose day its owner alone sees, until it happened; from
 * today or this month on. `cameBefore` is the day it had already, which may have gone by meanwhile. What happened to a child
 * happened in the years somebody can be one: a year far off is a slip of the thumb.
 */
export function refuseMilestone(
  input: Partial<MilestoneDay> & {
    idea: MomentIdea | null
    text: string
    day: Day
    coming?: boolean
    forChild?: boolean
    cameBefore?: Day | null
  },
  today: Day,
) {
  if (input.idea === null && input.text === '') return 'empty' as const
  if (input.coming) {
    if (!mayStillCome(input.idea, input.forChild ?? false)) return 'ahead' as const
    const isOver = input.monthOnly ? input.day.slice(0, 7) < today.slice(0, 7) : input.day < today
    return isOver && input.day !== input.cameBefore ? ('over' as const) : null
  }
  if (input.day > today) return 'ahead' as const
  return input.forChild && input.day < addMonths(today, -12 * CHILD_LIMITS.years) ? ('long-ago' as const) : null
}

/** Words about safety start as only mine, like a goal about it; the person can open them up. */
export const startsOnlyMe = (about: MilestoneAbout | null): boolean => about === 'safety'

/** Whether a moment's words stay off what is made to be shown around. */
export const keepsToMe = ({ onlyMe, about }: { onlyMe: boolean; about: MilestoneAbout | null }): boolean =>
  onlyMe || about === 'safety'

/** What the story of one moment keeps: it was written, changed, taken off the line; or one of these was taken back. */
export type MilestoneEvent = { changed?: readonly Kept<'milestone'>[] } & (
  | { kind: 'written' | 'changed' | 'removed' | 'happened' }
  | { kind: 'undone'; change: string }
)

export type MilestoneEventAt = MilestoneEvent & { id: string; day: Day; at: string; changeId: string }
