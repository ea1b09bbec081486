import type { Updateable } from 'kysely'
import type { Day } from '#app/domain/day.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDay, storedDayOrNone } from './goals.ts'
import type { NewRow, Row } from './schema.ts'
import type { ToDoTable } from './schema-goals.ts'

/** A paper to turn in. No worker's page and no release knows this table: the list is the person's alone. */
export interface ToDo {
  id: string
  text: string
  language: string
  day: Day | null
  /** the goal it was before it was moved here */
  goalId: string | null
  doneDay: Day | null
  version: number
}

function fromRow(row: Row<'toDo'>): ToDo {
  return {
    id: row.id,
    text: row.text,
    language: row.language,
    day: storedDayOrNone(row.day),
    goalId: row.goalId,
    doneDay: storedDayOrNone(row.doneDay),
    version: row.version,
  }
}

const toDosOf = (db: Reader, ownerId: string) => db.selectFrom('toDo').selectAll().where('ownerId', '=', ownerId)

/** All papers of a person in the order they were written down. */
export async function listToDos(db: Reader, ownerId: string): Promise<ToDo[]> {
  const rows = await toDosOf(db, ownerId).orderBy('id').execute()
  return rows.map(fromRow)
}

/** How many papers are to be turned in up to a day, and the first of their days; null when none is. */
export interface PapersDue {
  count: number
  first: Day
}

/** One row: how many papers are due, and the first of their days. */
export const papersDueRow = (db: Reader, ownerId: string, until: Day) =>
  db
    .selectFrom('toDo')
    .where('ownerId', '=', ownerId)
    .where('day', '<=', until)
    .where('doneDay', 'is', null)
    .select(({ fn }) => [fn.countAll<number | string>().as('count'), fn.min('day').as('first')])

// PostgreSQL counts in 64 bits and its driver hands that over as text.
export const papersDueFrom = ({
  count,
  first,
}: {
  count: number | string | null
  first: string | null
}): PapersDue | null => (first === null ? null : { count: Number(count), first: storedDay(first) })

export async function papersDue(db: Reader, ownerId: string, until: Day): Promise<PapersDue | null> {
  return papersDueFrom(await papersDueRow(db, ownerId, until).executeTakeFirstOrThrow())
}

export async function findToDo(db: Reader, ownerId: string, id: string): Promise<ToDo | undefined> {
  const row = await toDosOf(db, ownerId).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The paper that this goal became. */
export async function findToDoOfGoal(db: Reader, ownerId: string, goalId: string): Promise<ToDo | undefined> {
  const row = await toDosOf(db, ownerId).where('goalId', '=', goalId).executeTakeFirst()
  return row && fromRow(row)
}

export async function insertToDo(trx: Trx, toDo: NewRow<'toDo'>): Promise<void> {
  await trx.insertInto('toDo').values(toDo).execute()
}

type ToDoChanges = Omit<Updateable<ToDoTable>, 'id' | 'ownerId' | 'version' | 'createdAt'>

/** Changes a paper and counts its version up; with a version, only if it is still that one. */
export async function updateToDo(
  trx: Trx,
  ownerId: string,
  id: string,
  changes: ToDoChanges,
  version?: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('toDo')
    .set(changes)
    .set((toDo) => ({ version: toDo('version', '+', 1) }))
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteToDo(trx: Trx, ownerId: string, id: string): Promise<void> {
  await trx.deleteFrom('toDo').where('id', '=', id).where('ownerId', '=', ownerId).execute()
}
