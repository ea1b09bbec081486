import { AGE_BANDS, type AgeBand } from '#app/domain/child-moments.ts'
import type { Day } from '#app/domain/day.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDayOrNone } from './goals.ts'
import type { NewRow, Row } from './schema.ts'

/** A child that somebody writes for. */
export interface Child {
  id: string
  nickname: string
  band: AgeBand
  /** the day the child was taken off the pages; null while there */
  removedDay: Day | null
  version: number
}

function fromRow({ id, nickname, band, removedDay, version }: Row<'child'>): Child {
  const known = AGE_BANDS.find((one) => one === band)
  if (!known) throw new Error('a stored age is no age group')
  return { id, nickname, band: known, removedDay: storedDayOrNone(removedDay), version }
}

const childrenOf = (db: Reader, ownerId: string) => db.selectFrom('child').selectAll().where('ownerId', '=', ownerId)

/** The children this person writes for, those taken off too, in the order in which they were added. */
export async function listChildren(db: Reader, ownerId: string): Promise<Child[]> {
  const rows = await childrenOf(db, ownerId).orderBy('createdAt').orderBy('id').execute()
  return rows.map(fromRow)
}

export async function findChild(db: Reader, ownerId: string, id: string): Promise<Child | undefined> {
  const row = await childrenOf(db, ownerId).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function insertChild(trx: Trx, child: NewRow<'child'>): Promise<void> {
  await trx.insertInto('child').values(child).execute()
}

/** Changes a child and counts its version up; with a version, only if it is still that one. */
export async function updateChild(
  trx: Trx,
  ownerId: string,
  id: string,
  changes: Partial<Pick<NewRow<'child'>, 'nickname' | 'band' | 'removedDay'>>,
  version?: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('child')
    .set(changes)
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether somebody is a teenager here: by their account, or as they stand in their circle. */
export async function isTeenager(db: Reader, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('teenSince')
    .select((person) =>
      person
        .selectFrom('circleMember')
        .select('standing')
        .whereRef('circleMember.personId', '=', 'person.id')
        .where('leftAt', 'is', null)
        .limit(1)
        .as('standing'),
    )
    .where('id', '=', personId)
    .executeTakeFirst()
  return row !== undefined && (row.teenSince !== null || row.standing === 'teenager')
}
