import { CHILD_AREAS, type ChildArea } from '#app/domain/child-moments.ts'
import type { Day } from '#app/domain/day.ts'
import type { Kept, KeptFields } from '#app/domain/kept.ts'
import {
  aboutOf,
  isMomentIdea,
  MILESTONE_ABOUTS,
  type MilestoneAbout,
  type MilestoneDay,
  type MilestoneEvent,
  type MilestoneEventAt,
  type MilestoneWords,
} from '#app/domain/milestone.ts'
import { canSeeMoment, type Shown } from '#app/domain/release.ts'
import { isOneOf, type Reader, type Trx } from './columns.ts'
import { storedDay, storedDayOrNone } from './goals.ts'
import { newId } from './ids.ts'
import type { NewRow, Row } from './schema.ts'

/** A special moment as the product speaks of it. */
export interface Milestone extends MilestoneWords, MilestoneDay {
  id: string
  about: MilestoneAbout | null
  childId: string | null
  childName: string | null
  area: ChildArea | null
  /** false of a visit or a plan that is still to come */
  happened: boolean
  place: string | null
  /** the family circle may read it, once it has happened */
  shown: boolean
  note: { text: string; language: string } | null
  onlyMe: boolean
  /** the day it was taken off the line; null while it stands there */
  removedDay: Day | null
  createdAt: string
  createdDay: Day
  version: number
}

const said = (text: string | null, language: string | null) =>
  text === null ? null : { text, language: language ?? '' }

type MilestoneRow = Row<'milestone'> & { childName: string | null }

/** The moment that these columns say. Also of what was kept of one, so that it reads the same before it is put back. */
function fromRow(row: MilestoneRow): Milestone {
  // An idea that this release of the product does not know, in a newer database: its own words are left.
  const idea = row.idea !== null && isMomentIdea(row.idea) ? row.idea : null
  return {
    id: row.id,
    idea,
    own: said(row.text, row.language),
    about: aboutOf(idea, MILESTONE_ABOUTS.find((about) => about === row.about) ?? null, row.childId !== null),
    childId: row.childId,
    childName: row.childName,
    area: CHILD_AREAS.find((area) => area === row.area) ?? null,
    happened: row.happened === 1,
    place: row.place,
    shown: row.shown === 1,
    note: said(row.note, row.noteLanguage),
    day: storedDay(row.day),
    monthOnly: row.monthOnly === 1,
    onlyMe: row.onlyMe === 1,
    removedDay: storedDayOrNone(row.removedDay),
    createdAt: row.createdAt,
    createdDay: storedDay(row.createdDay),
    version: row.version,
  }
}

/** Special moments with the name of the child they are for. Those of a child that was taken off are nowhere until it is back. */
const milestones = (db: Reader) =>
  db
    .selectFrom('milestone')
    .leftJoin('child', (join) =>
      join.onRef('child.id', '=', 'milestone.childId').onRef('child.ownerId', '=', 'milestone.ownerId'),
    )
    .selectAll('milestone')
    .select('child.nickname as childName')
    .where('child.removedDay', 'is', null)

const milestonesOf = (db: Reader, ownerId: string) => milestones(db).where('milestone.ownerId', '=', ownerId)

/** All special moments of a person, those taken off the line too, the newest day first. */
export async function listMilestones(db: Reader, ownerId: string): Promise<Milestone[]> {
  const rows = await milestonesOf(db, ownerId)
    .orderBy('milestone.day', 'desc')
    .orderBy('milestone.createdAt', 'desc')
    .execute()
  return rows.map(fromRow)
}

export async function findMilestone(db: Reader, ownerId: string, id: string): Promise<Milestone | undefined> {
  const row = await milestonesOf(db, ownerId).where('milestone.id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/**
 * The special moments that a release shows, the newest first: nothing that is only the person's, nothing that is still to come,
 * and never the note or the place.
 */
export async function milestonesShownTo(db: Reader, ownerId: string, shown: Shown): Promise<Milestone[]> {
  if (!shown.sections.includes('moments')) return []
  const rows = await milestonesOf(db, ownerId)
    .where('milestone.removedDay', 'is', null)
    .where('milestone.onlyMe', '=', 0)
    .where('milestone.happened', '=', 1)
    .where('milestone.day', '>=', shown.fromDay)
    .orderBy('milestone.day', 'desc')
    .orderBy('milestone.createdAt', 'desc')
    .execute()
  return rows
    .map(fromRow)
    .filter((one) => canSeeMoment(shown, one))
    .map((one) => ({ ...one, note: null, place: null }))
}

/** A special moment as far as a worker's list needs it. */
export type MilestoneListed = Pick<Milestone, 'about' | 'onlyMe' | 'day' | 'happened' | 'createdDay'> & {
  ownerId: string
}

/** What these people wrote down from a day on, of what is not only theirs; a release covers it or not by `canSeeMoment`. */
export async function milestonesListed(db: Reader, owners: readonly string[], from: Day): Promise<MilestoneListed[]> {
  if (owners.length === 0) return []
  const rows = await milestones(db)
    .where(isOneOf(db, 'milestone.ownerId', owners))
    .where('milestone.removedDay', 'is', null)
    .where('milestone.onlyMe', '=', 0)
    .where('milestone.happened', '=', 1)
    .where('milestone.createdDay', '>=', from)
    .execute()
  return rows.map((row) => ({ ...fromRow(row), ownerId: row.ownerId }))
}

export async function insertMilestone(trx: Trx, milestone: NewRow<'milestone'>): Promise<void> {
  await trx.insertInto('milestone').values(milestone).execute()
}

/** Only these are ever changed, kept and put back. */
const FIELDS = [
  'text',
  'language',
  'about',
  'note',
  'noteLanguage',
  'day',
  'monthOnly',
  'onlyMe',
  'area',
  'happened',
  'place',
  'shown',
  'removedDay',
] as const satisfies (keyof Row<'milestone'>)[]

export type MilestoneFields = Partial<Pick<NewRow<'milestone'>, (typeof FIELDS)[number]>>

/** Changes a moment and counts its version up; with a version, only if it is still that one. */
export async function updateMilestone(
  trx: Trx,
  ownerId: string,
  id: string,
  changes: MilestoneFields,
  version?: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('milestone')
    .set(changes)
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The fields of a moment as they stand, to be compared with how they stand after a change. */
export async function readMilestoneAsKept(trx: Trx, ownerId: string, id: string): Promise<KeptFields> {
  const row = await trx
    .selectFrom('milestone')
    .select(FIELDS)
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .executeTakeFirstOrThrow()
  return row
}

/** Puts a moment back to how it was kept. A field nobody knows is a broken assumption, not something to write. */
export async function putMilestoneKept(trx: Trx, ownerId: string, { id, after }: Kept<'milestone'>): Promise<void> {
  const unknown = Object.keys(after ?? {}).find((field) => !(FIELDS as readonly string[]).includes(field))
  if (after === null || unknown) throw new Error(`a special moment keeps no ${unknown ?? 'absence'}`)
  if (!(await updateMilestone(trx, ownerId, id, after as MilestoneFields)))
    throw new Error('what the story says is there is gone')
}

/** How a moment will read with these kept fields put back. */
export async function findMilestoneWith(
  db: Reader,
  ownerId: string,
  { id, after }: Kept<'milestone'>,
): Promise<Milestone | undefined> {
  const row = await milestonesOf(db, ownerId).where('milestone.id', '=', id).executeTakeFirst()
  return row && fromRow({ ...row, ...(after as Partial<Row<'milestone'>>) })
}

/** Where an event stands: whose moment, when, and the change (the form sent) that made it. */
export interface MilestoneEventPlace {
  milestoneId: string
  ownerId: string
  day: string
  at: string
  changeId: string
}

/** Adds to the story of a moment. Nothing is taken out of it but by erasing the person's things as a whole. */
export async function addMilestoneEvent(trx: Trx, place: MilestoneEventPlace, event: MilestoneEvent): Promise<void> {
  const { kind, ...snapshot } = event
  await trx
    .insertInto('milestoneEvent')
    .values({ id: newId(), ...place, kind, snapshot: JSON.stringify(snapshot) })
    .execute()
}

/** The story of one moment, oldest first. */
export async function listMilestoneEvents(
  db: Reader,
  ownerId: string,
  milestoneId: string,
): Promise<MilestoneEventAt[]> {
  const rows = await db
    .selectFrom('milestoneEvent')
    .select(['id', 'kind', 'day', 'at', 'snapshot', 'changeId'])
    .where('milestoneId', '=', milestoneId)
    .where('ownerId', '=', ownerId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(
    ({ snapshot, day, ...row }) =>
      ({ ...(JSON.parse(snapshot) as object), ...row, day: storedDay(day) }) as MilestoneEventAt,
  )
}
