import type { Generated } from 'kysely'
import type { Flag } from './flag.ts'

/** The big goal and what belongs to it. Every row carries its owner, so that every query can ask for it. */

export interface RoadmapTable {
  id: string
  ownerId: string
  statement: string
  language: string
  targetDay: string | null
  reward: string | null
  rewardLanguage: string | null
  status: 'now' | 'achieved' | 'set-aside'
  onlyMe: Generated<Flag>
  achievedDay: string | null
  createdAt: string
  createdDay: string
  updatedAt: string
  version: Generated<number>
}

export interface RoadmapStopTable {
  id: string
  roadmapId: string
  ownerId: string
  position: number
  statement: string | null
  statementLanguage: string | null
  templateKey: string | null
  /** JSON: what stands in the template's blanks */
  templateBlanks: string | null
  lifeArea: string | null
  targetDay: string | null
  ifText: string | null
  thenText: string | null
  pairLanguage: string | null
  /** the goal this stop is, when it is one */
  goalId: string | null
  onlyMe: Generated<Flag>
  reachedDay: string | null
  createdAt: string
  version: Generated<number>
}

export interface RoadmapUpdateTable {
  id: string
  roadmapId: string
  ownerId: string
  day: string
  text: string
  language: string
  onlyMe: Generated<Flag>
  createdAt: string
  version: Generated<number>
}

export interface RoadmapEventTable {
  id: string
  roadmapId: string
  ownerId: string
  kind: string
  day: string
  at: string
  /** JSON: keys, not labels */
  snapshot: string
  changeId: string
}
