import type { Generated } from 'kysely'
import type { Flag } from './flag.ts'

/** Special moments and the story of each. Every row carries its owner, so that every query can ask for it. */

export interface MilestoneTable {
  id: string
  ownerId: string
  /** a key of the ideas; with it `text` says more, without it `text` is the moment */
  idea: string | null
  text: string | null
  language: string | null
  /** of own words: the part with a tick of its own that they are about */
  about: string | null
  /** the owner's alone: in no release, on no paper */
  note: string | null
  noteLanguage: string | null
  /** the first of the month where the month alone is known */
  day: string
  monthOnly: Generated<Flag>
  onlyMe: Generated<Flag>
  /** of a child's: whose, and the part of a child's life */
  childId: Generated<string | null>
  area: Generated<string | null>
  /** 0 of a visit or a plan that is still to come */
  happened: Generated<Flag>
  place: Generated<string | null>
  /** the family circle may read it, once it has happened */
  shown: Generated<Flag>
  removedDay: string | null
  createdAt: string
  createdDay: string
  version: Generated<number>
}

export interface MilestoneEventTable {
  id: string
  milestoneId: string
  ownerId: string
  kind: string
  day: string
  at: string
  /** JSON: keys, not labels */
  snapshot: string
  changeId: string
}
