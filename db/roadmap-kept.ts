import { sql } from 'kysely'
import type { Kept, KeptFields } from '#app/domain/kept.ts'
import { inKeptOrder, type RoadAsKept, type RoadThing } from '#app/domain/roadmap-kept.ts'
import type { Trx } from './columns.ts'
import { orderStops } from './roadmap-stops.ts'
import type { NewRow } from './schema.ts'

/** Only these are ever kept and put back; whose they are and which big goal they hang on comes from who asks. */
const FIELDS = {
  roadmap: ['statement', 'language', 'targetDay', 'reward', 'rewardLanguage', 'status', 'onlyMe', 'achievedDay'],
  stop: [
    'position',
    'statement',
    'statementLanguage',
    'templateKey',
    'templateBlanks',
    'lifeArea',
    'targetDay',
    'ifText',
    'thenText',
    'pairLanguage',
    'goalId',
    'onlyMe',
    'reachedDay',
    'createdAt',
  ],
  line: ['day', 'text', 'language', 'onlyMe', 'createdAt'],
} as const

const TABLES = { stop: 'roadmapStop', line: 'roadmapUpdate' } as const

const byId = <R extends { id: string }>(rows: readonly R[]): Map<string, KeptFields> =>
  new Map(rows.map(({ id, ...fields }) => [id, fields as unknown as KeptFields]))

/** A big goal with its stops and lines as they stand, to be compared with how they stand after a change. */
export async function readRoadAsKept(trx: Trx, ownerId: string, roadmapId: string): Promise<RoadAsKept> {
  const roadmap = await trx
    .selectFrom('roadmap')
    .select(FIELDS.roadmap)
    .where('id', '=', roadmapId)
    .where('ownerId', '=', ownerId)
    .executeTakeFirstOrThrow()
  const stops = await trx
    .selectFrom('roadmapStop')
    .select(['id', ...FIELDS.stop])
    .where('roadmapId', '=', roadmapId)
    .where('ownerId', '=', ownerId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const lines = await trx
    .selectFrom('roadmapUpdate')
    .select(['id', ...FIELDS.line])
    .where('roadmapId', '=', roadmapId)
    .where('ownerId', '=', ownerId)
    .orderBy('id')
    .execute()
  return { roadmap: roadmap as KeptFields, stops: byId(stops), lines: byId(lines) }
}

/** A field nobody knows is a broken assumption, not something to write. */
function columnsOf(thing: keyof typeof FIELDS, fields: KeptFields) {
  const known: readonly string[] = FIELDS[thing]
  const unknown = Object.keys(fields).find((field) => !known.includes(field))
  if (unknown) throw new Error(`a ${thing} keeps no ${unknown}`)
  return fields
}

const stopsInOrder = async (trx: Trx, ownerId: string, roadmapId: string) => [
  ...(await readRoadAsKept(trx, ownerId, roadmapId)).stops.keys(),
]

/**
 * Puts one thing of a big goal back to how it was kept: its fields, the whole of it at its place, or away with it. False
 * when there is no such thing any more to put anything back into.
 */
export async function putRoadKept(
  trx: Trx,
  ownerId: string,
  roadmapId: string,
  { thing, id, before, after }: Kept<RoadThing>,
): Promise<boolean> {
  if (thing === 'order') {
    const now = await stopsInOrder(trx, ownerId, roadmapId)
    await orderStops(trx, ownerId, roadmapId, inKeptOrder(now, String(after?.order)))
    return true
  }
  const columns = after && columnsOf(thing, after)
  // A form open on another device was filled in on what is no longer so.
  const newer = { version: sql`version + 1` } as never
  if (thing === 'roadmap') {
    if (columns === null) throw new Error('a big goal does not go by taking something back')
    const { numUpdatedRows } = await trx
      .updateTable('roadmap')
      .set(columns)
      .set(newer)
      .where('id', '=', roadmapId)
      .where('ownerId', '=', ownerId)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }
  if (columns === null) {
    const { numDeletedRows } = await trx
      .deleteFrom(TABLES[thing])
      .where('id', '=', id)
      .where('roadmapId', '=', roadmapId)
      .where('ownerId', '=', ownerId)
      .executeTakeFirst()
    if (thing === 'stop') await orderStops(trx, ownerId, roadmapId, await stopsInOrder(trx, ownerId, roadmapId))
    return numDeletedRows > 0n
  }
  if (before === null) {
    const now = thing === 'stop' ? await stopsInOrder(trx, ownerId, roadmapId) : []
    await trx
      .insertInto(TABLES[thing])
      .values({ ...columns, id, roadmapId, ownerId } as unknown as NewRow<'roadmapUpdate'>)
      .execute()
    const place = Number(columns.position) - 1
    if (thing === 'stop') await orderStops(trx, ownerId, roadmapId, now.toSpliced(place, 0, id))
    return true
  }
  const { numUpdatedRows } = await trx
    .updateTable(TABLES[thing])
    .set(columns)
    .set(newer)
    .where('id', '=', id)
    .where('roadmapId', '=', roadmapId)
    .where('ownerId', '=', ownerId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
