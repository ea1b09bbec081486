import { type Kysely, PostgresAdapter, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** What a reader takes: the database, or a transaction when the reading belongs to a write. */
export type Reader = Kysely<Tables>

/** What a writer takes: only write() hands one out. */
export type Trx = Transaction<Tables>

// The only file with SQL that one of the two databases does not know.

export function isPostgres(db: Reader): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/**
 * Lets one submission of one account through at a time. SQLite has a single writer and needs nothing; on PostgreSQL ten
 * equal submissions at once would all find no answer stored and nine would fail on the key.
 */
export async function waitForSubmission(trx: Trx, accountId: string, submission: string): Promise<void> {
  if (!isPostgres(trx)) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${accountId} ${submission}`}, 0))`.execute(trx)
}

/**
 * Waits while this worker is moved or closed, and lets nobody do either until what is signed for them is saved. On PostgreSQL
 * each would miss the other, and the release would go on showing in another office. SQLite has a single writer.
 */
export async function waitForWorker(trx: Trx, workerId: string): Promise<void> {
  if (!isPostgres(trx)) return
  await trx.selectFrom('worker').select('personId').where('personId', '=', workerId).forShare().execute()
}

/**
 * Lets one writer append to the audit chain at a time: without it sixteen writers on PostgreSQL read the same last row
 * and fork the chain. Two numbers, because that lock space is another one than the submissions'.
 */
export async function waitForAuditChain(trx: Trx): Promise<void> {
  if (!isPostgres(trx)) return
  await sql`select pg_advisory_xact_lock(7, 1)`.execute(trx)
}

/**
 * Whether a column is one of these texts, as one value of the statement: two thousand people would else be two thousand
 * values, in a statement that is written, read and planned anew for each number of them.
 */
export function isOneOf(db: Reader, column: string, texts: readonly string[]): RawBuilder<SqlBool> {
  return isPostgres(db)
    ? sql`${sql.ref(column)} = any(${[...texts]})`
    : sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(texts)}))`
}

/** All values of a column in a group as one text, with commas between; of several columns as one@other. */
export function joinedTexts(db: Reader, ...columns: string[]): RawBuilder<string | null> {
  const value = sql.join(
    columns.map((column) => sql.ref(column)),
    sql` || '@' || `,
  )
  return isPostgres(db) ? sql`string_agg(${value}, ',')` : sql`group_concat(${value}, ',')`
}
