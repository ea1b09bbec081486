import type { Generated } from 'kysely'
import type { Flag } from './flag.ts'

/** Family circles (domain.md section 6): who is in one, who lets whom see, what is told there, and what is done together. */

export interface CircleTable {
  id: string
  createdAt: string
}

export interface CircleMemberTable {
  circleId: string
  personId: string
  standing: Generated<'adult' | 'teenager'>
  joinedAt: string
  /** others go on seeing what they saw until then, and nothing new; an instant */
  quietSince: Generated<string | null>
  /** gone, with name and things, at once */
  leftAt: string | null
}

/** A way into a circle, for one person. Whoever came by the code is let in by the inviter, or not. */
export interface CircleInvitationTable {
  id: string
  circleId: string
  inviterId: string
  standing: 'adult' | 'teenager'
  /** of the code that was given on, which is kept nowhere */
  codeHash: string
  madeAt: string
  expiresAt: string
  askedBy: string | null
  askedAt: string | null
  /** let in, turned away or taken back: it opens nothing any more */
  endedAt: string | null
}

/** `personId` lets `memberId` see their name and what they show. */
export interface CircleWelcomeTable {
  circleId: string
  personId: string
  memberId: string
  at: string
}

/** A child that somebody writes for: a nickname and how old about. No date of birth, no school. */
export interface ChildTable {
  id: string
  ownerId: string
  nickname: string
  /** a key of the age bands */
  band: string
  removedDay: string | null
  createdAt: string
  createdDay: string
  version: Generated<number>
}

/** What others in the circle read of somebody: a copy, so that it stays as it is while its owner is quiet. */
export interface CircleLineTable {
  id: string
  ownerId: string
  kind: 'moment' | 'child-moment' | 'teen-goal'
  subjectId: string
  childName: string | null
  area: string | null
  /** of a moment: the sensitive part it touches, which teenagers do not read */
  about: string | null
  /** a key of the ideas; of a goal the key of its template */
  idea: string | null
  /** JSON: what stands in the template's blanks */
  blanks: string | null
  /** of a goal from a template: the day its sentence names */
  byDay: string | null
  text: string | null
  language: string | null
  /** the first of the month: others read the month alone */
  day: string
  /** of a teenager's goal: reached */
  done: Generated<Flag>
  publishedAt: string
}

export interface FamilyGoalTable {
  id: string
  circleId: string
  /** null when that person's things were erased */
  proposerId: string | null
  statement: string
  language: string
  timesAWeek: number | null
  ifThis: string | null
  thenWe: string | null
  reward: string | null
  /** the first of the month */
  byMonth: string | null
  status: Generated<'now' | 'achieved' | 'set-aside'>
  achievedDay: string | null
  createdAt: string
  createdDay: string
  version: Generated<number>
}

/** Somebody who was asked to take part; their name shows from accepting on. */
export interface FamilyGoalMemberTable {
  goalId: string
  personId: string
  invitedBy: string | null
  invitedAt: string
  acceptedAt: string | null
  declinedAt: string | null
  leftAt: string | null
}

export interface FamilyStepTable {
  id: string
  goalId: string
  writtenBy: string
  text: string
  language: string
  /** who does it; nobody yet, or everyone */
  doerId: string | null
  everyone: Generated<Flag>
  /** seen by who wrote it alone, unless shown */
  day: string | null
  dayShown: Generated<Flag>
  doneBy: string | null
  doneAt: string | null
  doneDay: string | null
  removedAt: string | null
  position: number
  createdAt: string
  version: Generated<number>
}

export interface FamilyCheckInTable {
  id: string
  goalId: string
  ownerId: string
  day: string
  going: 'well' | 'slowly' | 'stuck'
  note: string | null
  language: string | null
  at: string
  removedAt: string | null
}
