import { sql } from 'kysely'
import { database, write } from '#db'
import type { DatabaseName } from './databases.ts'

/**
 * Does all of these at once, begun in this order. On PostgreSQL each goes as far as it can before any of them is saved: the
 * audit log, which every change writes last, is held until all of them wait. SQLite has a single writer, so there they come
 * one after the other.
 */
export async function inTheSameMoment<T>(on: DatabaseName, ...works: (() => Promise<T>)[]): Promise<T[]> {
  if (on === 'SQLite') return Promise.all(works.map((work) => work()))
  const letGo = await holdTheLog()
  const begun: Promise<T>[] = []
  let settled = 0
  try {
    for (const work of works) {
      begun.push(work().finally(() => settled++))
      await until(async () => settled + (await waiting()) >= begun.length)
    }
  } finally {
    await letGo()
  }
  return Promise.all(begun)
}

/** Takes the lock of the audit log, and answers with what gives it back. */
function holdTheLog(): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const held = write(async (trx) => {
      await sql`select pg_advisory_xact_lock(7, 1)`.execute(trx)
      await new Promise<void>((letGo) => {
        resolve(() => {
          letGo()
          return held
        })
      })
    })
    held.catch(reject)
  })
}

/** How many transactions of this database wait for another one. */
async function waiting(): Promise<number> {
  const { rows } = await sql<{ all: number }>`
    select count(*)::int as "all" from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database())
  return rows[0]?.all ?? 0
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; asked < 5000; asked++) if (await isSo()) return
  throw new Error('they never waited for each other')
}
