import type { Updateable } from 'kysely'
import type { Day } from '#app/domain/day.ts'
import type { RoadmapEvent, RoadmapEventAt, RoadmapStatus } from '#app/domain/roadmap.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import { storedDay, storedDayOrNone } from './goals.ts'
import { newId } from './ids.ts'
import type { NewRow, Row } from './schema.ts'
import type { RoadmapTable, RoadmapUpdateTable } from './schema-roadmap.ts'

/** A big goal as the product speaks of it. */
export interface Roadmap {
  id: string
  statement: string
  language: string
  targetDay: Day | null
  reward: string | null
  rewardLanguage: string | null
  status: RoadmapStatus
  onlyMe: boolean
  achievedDay: Day | null
  createdDay: Day
  version: number
}

function fromRow(row: Row<'roadmap'>): Roadmap {
  return {
    id: row.id,
    statement: row.statement,
    language: row.language,
    targetDay: storedDayOrNone(row.targetDay),
    reward: row.reward,
    rewardLanguage: row.rewardLanguage,
    status: row.status,
    onlyMe: row.onlyMe === 1,
    achievedDay: storedDayOrNone(row.achievedDay),
    createdDay: storedDay(row.createdDay),
    version: row.version,
  }
}

const roadmapsOf = (db: Reader, ownerId: string) => db.selectFrom('roadmap').selectAll().where('ownerId', '=', ownerId)

/** Lets one change of a person's big goals through at a time: two tabs at once would both find none, or both the last place. */
export const waitForRoadmaps = (trx: Trx, ownerId: string) => waitForSubmission(trx, ownerId, 'roadmap')

/** All big goals of a person, the newest first; at most one of them is of now. */
export async function listRoadmaps(db: Reader, ownerId: string): Promise<Roadmap[]> {
  const rows = await roadmapsOf(db, ownerId).orderBy('createdAt', 'desc').orderBy('id', 'desc').execute()
  return rows.map(fromRow)
}

/** The big goal a person works on now. */
export async function findRoadmapNow(db: Reader, ownerId: string): Promise<Roadmap | undefined> {
  const row = await roadmapsOf(db, ownerId).where('status', '=', 'now').executeTakeFirst()
  return row && fromRow(row)
}

export async function findRoadmap(db: Reader, ownerId: string, roadmapId: string): Promise<Roadmap | undefined> {
  const row = await roadmapsOf(db, ownerId).where('id', '=', roadmapId).executeTakeFirst()
  return row && fromRow(row)
}

export async function insertRoadmap(trx: Trx, roadmap: NewRow<'roadmap'>): Promise<void> {
  await trx.insertInto('roadmap').values(roadmap).execute()
}

type RoadmapChanges = Omit<Updateable<RoadmapTable>, 'id' | 'ownerId' | 'version' | 'createdAt' | 'createdDay'>

/** Changes a big goal and counts its version up; with a version, only if it is still that one. */
export async function updateRoadmap(
  trx: Trx,
  ownerId: string,
  roadmapId: string,
  changes: RoadmapChanges & { updatedAt: string },
  version?: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('roadmap')
    .set(changes)
    .set((roadmap) => ({ version: roadmap('version', '+', 1) }))
    .where('id', '=', roadmapId)
    .where('ownerId', '=', ownerId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A dated line in own words: how it goes with the big goal. */
export interface RoadmapUpdate {
  id: string
  day: Day
  text: string
  language: string
  onlyMe: boolean
  version: number
}

/** What was written of a big goal, the newest day first; `shownFrom` leaves out what no worker may read. */
export async function listRoadmapUpdates(
  db: Reader,
  ownerId: string,
  roadmapId: string,
  shownFrom?: Day,
): Promise<RoadmapUpdate[]> {
  const rows = await db
    .selectFrom('roadmapUpdate')
    .select(['id', 'day', 'text', 'language', 'onlyMe', 'version'])
    .where('roadmapId', '=', roadmapId)
    .where('ownerId', '=', ownerId)
    .$if(shownFrom !== undefined, (query) => query.where('onlyMe', '=', 0).where('day', '>=', shownFrom ?? ''))
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, day: storedDay(row.day), onlyMe: row.onlyMe === 1 }))
}

export async function insertRoadmapUpdate(trx: Trx, update: NewRow<'roadmapUpdate'>): Promise<void> {
  await trx.insertInto('roadmapUpdate').values(update).execute()
}

/** Writes a line anew if it is still that version. */
export async function changeRoadmapUpdate(
  trx: Trx,
  ownerId: string,
  updateId: string,
  changes: Pick<Updateable<RoadmapUpdateTable>, 'day' | 'text' | 'language' | 'onlyMe'>,
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('roadmapUpdate')
    .set(changes)
    .set((update) => ({ version: update('version', '+', 1) }))
    .where('id', '=', updateId)
    .where('ownerId', '=', ownerId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteRoadmapUpdate(trx: Trx, ownerId: string, updateId: string): Promise<void> {
  await trx.deleteFrom('roadmapUpdate').where('id', '=', updateId).where('ownerId', '=', ownerId).execute()
}

/** Where an event stands: whose big goal, when, and the change (the form sent) that made it. */
export interface RoadmapEventPlace {
  roadmapId: string
  ownerId: string
  day: string
  at: string
  changeId: string
}

/** Adds to the story of a big goal. Nothing is taken out of it but by erasing the person's things as a whole. */
export async function addRoadmapEvent(trx: Trx, place: RoadmapEventPlace, event: RoadmapEvent): Promise<void> {
  const { kind, ...snapshot } = event
  await trx
    .insertInto('roadmapEvent')
    .values({ id: newId(), ...place, kind, snapshot: JSON.stringify(snapshot) })
    .execute()
}

const EVENT = ['id', 'kind', 'day', 'at', 'snapshot', 'changeId'] as const

const eventFrom = ({ snapshot, day, ...row }: Pick<Row<'roadmapEvent'>, (typeof EVENT)[number]>) =>
  ({ ...(JSON.parse(snapshot) as object), ...row, day: storedDay(day) }) as RoadmapEventAt

/** The story of one big goal, oldest first. */
export async function listRoadmapEvents(db: Reader, ownerId: string, roadmapId: string): Promise<RoadmapEventAt[]> {
  const rows = await db
    .selectFrom('roadmapEvent')
    .select(EVENT)
    .where('roadmapId', '=', roadmapId)
    .where('ownerId', '=', ownerId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(eventFrom)
}

/** The turning points of all big goals of a person, with what was taken back, oldest first. */
export async function listRoadmapTurns(
  db: Reader,
  ownerId: string,
): Promise<(RoadmapEventAt & { roadmapId: string })[]> {
  const rows = await db
    .selectFrom('roadmapEvent')
    .select([...EVENT, 'roadmapId'])
    .where('ownerId', '=', ownerId)
    .where('kind', 'in', ['set', 'status', 'stop', 'undone'])
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...eventFrom(row), roadmapId: row.roadmapId }))
}
