import type { OurSection } from './release.ts'

/** How somebody stands in a family circle. A young parent on aid may stand in their mother's as a teenager. */
export const STANDINGS = ['adult', 'teenager'] as const
export type Standing = (typeof STANDINGS)[number]

/** Limits used by the schema, the field and the database alike. Nobody under 13 has an account (domain.md section 6). */
export const CIRCLE_LIMITS = { members: 12, invitationsOpen: 6, invitationDays: 7 } as const

/** Somebody of a circle who looks at what belongs to somebody in it, perhaps to themself. */
export interface CircleReader {
  isOwner: boolean
  standing: Standing
  /** both are in the circle now, and the owner lets this reader see */
  letIn: boolean
}

/**
 * One thing that somebody in a circle might read: the rows of the table in domain.md section 6. `private` is every round,
 * note, goal, sum of money and answer about health, that something is shown to a worker, *only me*, and when somebody was
 * last here.
 */
export type CircleThing =
  | { kind: 'private' }
  /** that somebody takes part in a family goal, and what they do there; the owner is whoever takes part */
  | { kind: 'family-goal'; readerIsAsked: boolean }
  /** a coming date, a time, a place; its owner is who wrote it */
  | { kind: 'date'; ticked: boolean }
  /** a special moment of one's own; `about` is a sensitive part of life it touches */
  | { kind: 'moment'; shown: boolean; onlyMe: boolean; about: OurSection | null }
  /** a moment for a child; its owner is the adult who wrote it */
  | { kind: 'child-moment'; shown: boolean; onlyMe: boolean; happened: boolean }
  | { kind: 'teen-goal'; shown: boolean; onlyMe: boolean }

/** The one rule of who sees what in a family circle: a person's own things are theirs until they show them. */
export function canSeeInCircle({ isOwner, standing, letIn }: CircleReader, thing: CircleThing): boolean {
  if (isOwner) return true
  if (!letIn) return false
  switch (thing.kind) {
    case 'private':
      return false
    case 'family-goal':
      return standing === 'adult' || thing.readerIsAsked
    case 'date':
      return thing.ticked
    case 'moment':
      return thing.shown && !thing.onlyMe && (standing === 'adult' || thing.about === null)
    case 'child-moment':
      return standing === 'adult' && thing.shown && !thing.onlyMe && thing.happened
    case 'teen-goal':
      return standing === 'adult' && thing.shown && !thing.onlyMe
  }
}
