import type { Generated } from 'kysely'
import type { Flag } from './flag.ts'

/** Goals and what belongs to one goal. Every row carries its owner, so that every query can ask for it. */

export interface GoalTable {
  id: string
  ownerId: string
  number: number | null
  lifeArea: string | null
  statement: string | null
  statementLanguage: string | null
  templateKey: string | null
  /** JSON: what stands in the template's blanks */
  templateBlanks: string | null
  targetDay: string
  status: 'now' | 'later' | 'achieved' | 'set-aside'
  onlyMe: Generated<Flag>
  /** of a goal that is written for a child: which one */
  childId: Generated<string | null>
  /** of a teenager's own goal: the family circle may read it */
  shown: Generated<Flag>
  revision: Generated<number>
  reviewDay: string
  confidence: string | null
  measureUnit: string | null
  measureStart: number | null
  measureTarget: number | null
  measureNow: number | null
  shownAt: string | null
  achievedDay: string | null
  /** the person said that it is a goal, however much it sounds like papers */
  staysGoal: Generated<Flag>
  createdAt: string
  createdDay: string
  updatedAt: string
  version: Generated<number>
}

export interface GoalCardTable {
  goalId: string
  ownerId: string
  card: 'why' | 'measure' | 'support' | 'need' | 'reward' | 'english' | 'other-plan'
  text: string
  language: string
  updatedAt: string
}

export interface PotholeTable {
  id: string
  goalId: string
  ownerId: string
  stepId: string | null
  position: number
  ifText: string
  thenText: string
  language: string
  usedDay: string | null
}

export interface StepTable {
  id: string
  goalId: string
  ownerId: string
  position: number
  text: string
  language: string
  actor: 'me' | 'worker' | 'both' | 'other'
  actorName: string | null
  day: string | null
  time: string | null
  place: string | null
  need: string | null
  needAskedDay: string | null
  needAnswer: 'yes' | 'no' | 'not-yet' | null
  note: string | null
  status: 'not-started' | 'doing' | 'done' | 'cannot-yet' | 'no-longer-needed'
  statusReason: string | null
  statusReasonLanguage: string | null
  reviewDay: string | null
  onlyMe: Generated<Flag>
  doneDay: string | null
  createdAt: string
  version: Generated<number>
}

export interface CheckInTable {
  id: string
  goalId: string
  ownerId: string
  day: string
  how: 'well' | 'slowly' | 'stuck'
  note: string | null
  language: string | null
  amount: number | null
  onlyMe: Generated<Flag>
  createdAt: string
}

export interface ReviewTable {
  id: string
  goalId: string
  ownerId: string
  day: string
  decision: 'keep' | 'change' | 'achieved' | 'set-aside'
  helped: string | null
  inTheWay: string | null
  willChange: string | null
  language: string | null
  nextDay: string | null
  createdAt: string
}

export interface GoalEventTable {
  id: string
  goalId: string
  ownerId: string
  kind: string
  day: string
  at: string
  revision: number
  /** JSON: keys, not labels */
  snapshot: string
  changeId: string
}

/** Papers to turn in: no step, no goal, and nobody's but the person's. */
export interface ToDoTable {
  id: string
  ownerId: string
  text: string
  language: string
  day: string | null
  /** the goal it was before it was moved here */
  goalId: string | null
  doneDay: string | null
  createdAt: string
  version: Generated<number>
}
