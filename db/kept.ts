import { sql } from 'kysely'
import type { Kept, KeptFields, KeptThing } from '#app/domain/kept.ts'
import type { Trx } from './columns.ts'
import { flag } from './flag.ts'
import { takeNumberOfHidden } from './goal-numbers.ts'
import type { NewRow } from './schema.ts'

/** Only these are ever put back; whose they are and which goal they hang on comes from who asks. */
const FIELDS = {
  goal: [
    'status',
    'achievedDay',
    'reviewDay',
    'onlyMe',
    'shown',
    'confidence',
    'lifeArea',
    'statement',
    'statementLanguage',
    'templateBlanks',
    'targetDay',
    'measureUnit',
    'measureStart',
    'measureTarget',
  ],
  step: [
    'position',
    'text',
    'language',
    'actor',
    'actorName',
    'day',
    'time',
    'place',
    'need',
    'needAskedDay',
    'needAnswer',
    'note',
    'status',
    'statusReason',
    'statusReasonLanguage',
    'reviewDay',
    'onlyMe',
    'doneDay',
    'createdAt',
  ],
  card: ['text', 'language', 'updatedAt'],
  pothole: ['stepId', 'position', 'ifText', 'thenText', 'language', 'usedDay'],
  'check-in': ['day', 'how', 'note', 'language', 'amount', 'onlyMe', 'createdAt'],
  // the paper to turn in that the goal was moved to
  paper: ['text', 'language', 'day', 'doneDay', 'createdAt'],
  review: ['day', 'decision', 'helped', 'inTheWay', 'willChange', 'language', 'nextDay', 'createdAt'],
} as const satisfies Record<KeptThing, readonly string[]>

/** Yes and no become the numbers that both databases keep. A field nobody knows is a broken assumption. */
function columnsOf(thing: KeptThing, fields: KeptFields) {
  const known: readonly string[] = FIELDS[thing]
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => {
      if (!known.includes(field)) throw new Error(`a ${thing} keeps no ${field}`)
      return [field, typeof value === 'boolean' ? flag(value) : value]
    }),
  )
}

/**
 * Puts one thing of a goal back to how it was kept: its fields, the whole of it, or away with it. False when there is no
 * such thing any more to put anything back into.
 */
export async function putKept(trx: Trx, ownerId: string, goalId: string, kept: Kept): Promise<boolean> {
  const { thing, id, before, after } = kept
  const mine = { goalId, ownerId }
  const columns = after && columnsOf(thing, after)
  if (thing === 'goal') {
    if (columns === null || before === null) throw new Error('a goal neither comes nor goes by taking something back')
    await takeNumberOfHidden(trx, ownerId, goalId, columns)
    const { numUpdatedRows } = await trx
      .updateTable('goal')
      .set(columns)
      .where('id', '=', goalId)
      .where('ownerId', '=', ownerId)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }
  const table = TABLES[thing]
  const key = thing === 'card' ? 'card' : 'id'
  if (columns === null) {
    const { numDeletedRows } = await trx
      .deleteFrom(table)
      .where(key as 'ownerId', '=', id)
      .where('goalId', '=', goalId)
      .where('ownerId', '=', ownerId)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  if (before === null) {
    await trx
      .insertInto(table)
      .values({ ...columns, [key]: id, ...mine } as unknown as NewRow<'pothole'>)
      .execute()
    return true
  }
  const { numUpdatedRows } = await trx
    .updateTable(table)
    .set(columns)
    // A form open on another device was filled in on what is no longer so.
    .$if(thing === 'step' || thing === 'paper', (query) => query.set({ version: sql`version + 1` } as never))
    .where(key as 'ownerId', '=', id)
    .where('goalId', '=', goalId)
    .where('ownerId', '=', ownerId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const TABLES = {
  step: 'step',
  card: 'goalCard',
  pothole: 'pothole',
  'check-in': 'checkIn',
  review: 'review',
  paper: 'toDo',
} as const satisfies Record<Exclude<KeptThing, 'goal'>, string>
