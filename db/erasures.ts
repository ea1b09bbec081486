import { sql } from 'kysely'
import { appendAudit } from './audit.ts'
import { eraseBelongings, type Whose } from './belongings.ts'
import { isPostgres, type Reader, type Trx } from './columns.ts'

/** Asks for everything of a person to be erased at `dueAt`; asked for again, the first time stands. */
export async function insertErasure(
  trx: Trx,
  { personId, accountId }: Whose,
  { askedAt, dueAt }: { askedAt: string; dueAt: string },
): Promise<void> {
  await trx
    .insertInto('erasure')
    .values({ personId, accountId, askedAt, dueAt })
    .onConflict((conflict) => conflict.column('personId').doNothing())
    .execute()
}

/** Takes it back; false when nothing was asked for, or it has gone already. */
export async function deleteErasure(trx: Trx, personId: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('erasure').where('personId', '=', personId).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Those whose time has come, the first to ask first. */
export function listErasuresDue(db: Reader, at: string, most: number): Promise<Whose[]> {
  return db
    .selectFrom('erasure')
    .select(['personId', 'accountId'])
    .where('dueAt', '<=', at)
    .orderBy('dueAt')
    .limit(most)
    .execute()
}

/**
 * Erases one person if their time has come and they did not take it back, also not in this very moment: the row is taken
 * first, so that stopping and erasing never both happen. The log says that it was done, of an id that leads to nobody.
 */
export async function erasePersonDue(trx: Trx, whose: Whose, at: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('erasure')
    .where('personId', '=', whose.personId)
    .where('dueAt', '<=', at)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await eraseBelongings(trx, whose)
  await appendAudit(trx, {
    at,
    accountId: null,
    role: 'operator',
    kind: 'erased',
    subject: { kind: 'person', id: whose.personId },
    personId: whose.personId,
    fields: [],
    changeId: null,
  })
  return true
}

/** SQLite keeps what was written last in a second file for a while: brings it into the first, so that it holds nothing old. */
export async function forgetOldPages(db: Reader): Promise<void> {
  if (!isPostgres(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

/** What the log last says of somebody and erasing: an id that leads to nobody once they are gone, and no word. */
export interface LastErasing {
  personId: string
  kind: 'erasing-asked' | 'erasing-stopped' | 'erased'
  at: string
}

/** Everybody who ever asked to be erased, with what the log says of it last. Reads the whole log: for operators alone. */
export async function lastErasings(db: Reader): Promise<LastErasing[]> {
  const rows = await db
    .selectFrom('auditEvent')
    .select(['subjectId', 'kind', 'at'])
    .where('kind', 'in', ['erasing-asked', 'erasing-stopped', 'erased'])
    .orderBy('sequence')
    .execute()
  const last = new Map<string, LastErasing>()
  for (const { subjectId, kind, at } of rows)
    if (subjectId) last.set(subjectId, { personId: subjectId, kind: kind as LastErasing['kind'], at })
  return [...last.values()]
}

/** Whose rows there still are for this id; undefined when nobody is left. */
export function findWhose(db: Reader, personId: string): Promise<Whose | undefined> {
  return db
    .selectFrom('account')
    .select(['personId', 'id as accountId'])
    .where('personId', '=', personId)
    .executeTakeFirst() as Promise<Whose | undefined>
}
