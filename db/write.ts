import type { Reader, Trx } from './columns.ts'
import { openConnection } from './connect.ts'
import { insideWrite, refuseInsideWrite } from './inside-write.ts'

export type { Reader, Trx } from './columns.ts'

/** The database for reading. Throws inside `write()`: there `trx` reads as well. */
export function database(): Reader {
  refuseInsideWrite()
  return openConnection().kysely
}

/**
 * The only way to change anything: one transaction, all of it or nothing. SQLite begins IMMEDIATE, PostgreSQL works READ
 * COMMITTED. Await nothing but `#db` inside: hashing, mail and rendering come before or after, because everybody else's
 * save waits.
 */
export async function write<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
  const db = database()
  return insideWrite(() => db.transaction().execute(work))
}
