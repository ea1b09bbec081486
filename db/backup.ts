import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { verifyAudit } from './audit.ts'
import { isPostgres } from './columns.ts'
import { openConnection } from './connect.ts'

/** What is wrong with a database, in one line each; empty when it is whole. */
export async function faultsOfDatabase(): Promise<string[]> {
  const { kysely } = openConnection()
  const faults: string[] = []
  if (!isPostgres(kysely)) {
    const { rows: integrity } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(kysely)
    const said = integrity.map((row) => String(Object.values(row)[0]))
    if (said.join() !== 'ok') faults.push(`integrity: ${said[0]}`)
    const { rows: strangers } = await sql<{ table: string }>`pragma foreign_key_check`.execute(kysely)
    if (strangers.length > 0)
      faults.push(`foreign keys: ${strangers.length} rows point nowhere, first in ${strangers[0]?.table}`)
  }
  const audit = await verifyAudit(kysely)
  if (!audit.whole) faults.push(`audit log: ${audit.problem} at event ${audit.sequence}`)
  return faults
}

/**
 * Copies the open SQLite database into a new file while it is in use: one consistent moment, without what was deleted.
 * PostgreSQL has tools of its own for this, so it is refused with a sentence that names them.
 */
export async function copyDatabaseTo(file: string): Promise<void> {
  const { kysely } = openConnection()
  if (isPostgres(kysely)) throw new Error('PostgreSQL is backed up with pg_dump and restored with pg_restore')
  if (existsSync(file)) throw new Error(`${file} exists already; a backup never overwrites`)
  await sql`vacuum into ${file}`.execute(kysely)
}
