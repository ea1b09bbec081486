import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { type Dialect, Kysely, sql } from 'kysely'
import pg from 'pg'
import { isPostgres, type Reader } from './columns.ts'
import { CamelCaseRows } from './names.ts'
import { GuardedPostgresDialect } from './postgres-dialect.ts'
import type { Tables } from './schema.ts'
import { keepStatements, OneWriterSqliteDialect } from './sqlite-dialect.ts'

export interface DatabaseSettings {
  /** `file:…` or `postgres://…` */
  url: string
  /** The secret of the audit chain; at least 32 characters. */
  auditKey: string
  /** Tests alone: hears every statement, so that a page can be held to a number of them. */
  onStatement?: (statement: string) => void
}

interface Connection {
  kysely: Kysely<Tables>
  auditKey: string
}

// On globalThis, because the development server loads modules again after an edit and SQLite must keep one connection.
const SLOT = Symbol.for('footbridge.database')
const holder = globalThis as typeof globalThis & { [SLOT]?: Connection }

// Before 3.51.3 a checkpoint beside a writer could damage a WAL file (the "WAL reset" fault SQLite fixed in that release).
const OLDEST_SQLITE = [3, 51, 3] as const

// What a save that was answered depends on; and that what was erased is overwritten in the file, not only left out. Read back after setting, because SQLite ignores a pragma it cannot follow.
const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 1000,
  trusted_schema: 0,
  secure_delete: 1,
} as const

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [place, oldest] of OLDEST_SQLITE.entries()) {
    const part = parts[place] ?? 0
    if (part !== oldest) return part < oldest
  }
  return false
}

function openSqlite(url: string): Dialect {
  const place = url.replace(/^file:(\/\/)?/, '')
  mkdirSync(dirname(place), { recursive: true })
  const file = new SqliteFile(place, { timeout: PRAGMAS.busy_timeout })
  const version = String(file.prepare('select sqlite_version()').pluck().get())
  if (isOlder(version)) {
    file.close()
    throw new Error(`SQLite ${version} is too old: ${OLDEST_SQLITE.join('.')} or newer is needed`)
  }
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    file.pragma(`${name} = ${wanted}`)
    const found = file.pragma(name, { simple: true })
    if (found !== wanted) {
      file.close()
      throw new Error(`SQLite refused ${name} = ${wanted} (it says ${found})`)
    }
  }
  return new OneWriterSqliteDialect({ database: keepStatements(file) })
}

const BIGINT = 20
const types = {
  // count(*) and the audit sequence come as text from PostgreSQL; none of ours passes 2^53.
  getTypeParser(id: number, format?: 'text' | 'binary') {
    return id === BIGINT ? Number : pg.types.getTypeParser(id, format)
  },
}

function openPostgres(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    options:
      '-c default_transaction_isolation=read\\ committed -c statement_timeout=15000 -c client_min_messages=warning',
  })
  // An idle connection that breaks would end the process; the pool opens another, and the next query says if it cannot.
  pool.on('error', () => undefined)
  return new GuardedPostgresDialect({ pool })
}

/** Opens the one connection of this process. Throws, with one line that says why, when it cannot be trusted. */
export async function openDatabase(settings: DatabaseSettings): Promise<void> {
  if (holder[SLOT]) throw new Error('the database is open already')
  if (settings.auditKey.length < 32) throw new Error('AUDIT_KEY needs at least 32 characters')
  const onStatement = settings.onStatement
  const kysely = new Kysely<Tables>({
    ...(settings.url.startsWith('file:')
      ? { dialect: openSqlite(settings.url) }
      : { dialect: openPostgres(settings.url), plugins: [new CamelCaseRows()] }),
    log: onStatement ? (event) => onStatement(event.query.sql) : undefined,
  })
  try {
    await sql`select 1`.execute(kysely)
  } catch (problem) {
    await kysely.destroy()
    throw problem
  }
  holder[SLOT] = { kysely, auditKey: settings.auditKey }
}

export async function closeDatabase(): Promise<void> {
  const open = holder[SLOT]
  holder[SLOT] = undefined
  await open?.kysely.destroy()
}

/** The open connection, for the files of this folder alone; everybody else asks `database()` or `write()`. */
export function openConnection(): Connection {
  const open = holder[SLOT]
  if (!open) throw new Error('the database is not open')
  return open
}

/** The pragmas as SQLite says them now; empty on PostgreSQL. */
export async function pragmas(db: Reader): Promise<Record<string, string | number>> {
  const found: Record<string, string | number> = {}
  if (isPostgres(db)) return found
  for (const name of Object.keys(PRAGMAS)) {
    const { rows } = await sql.raw<Record<string, string | number>>(`pragma ${name}`).execute(db)
    // busy_timeout names its column "timeout"; so the one value, whatever its name.
    const [value] = Object.values(rows[0] ?? {})
    if (value !== undefined) found[name] = value
  }
  return found
}
