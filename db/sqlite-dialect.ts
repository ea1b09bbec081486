import type SqliteFile from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import { takeConnection } from './inside-write.ts'
import { inTypeScript, SnakeCaseSqliteCompiler } from './names.ts'

// Lists of people make a statement of their own for each length, so the store is emptied now and then.
const KEPT_STATEMENTS = 500

/**
 * Rows by the names TypeScript has for their columns. The driver hands over bare values and the names are put to them here:
 * that takes two thirds of the time the driver needs to make objects of its own, and they need no second turning.
 */
function namedRows(statement: SqliteFile.Statement<unknown[], unknown[]>): SqliteStatement['all'] {
  statement.raw(true)
  const names = statement.columns().map(({ name }) => inTypeScript(name))
  return (parameters) =>
    statement.all(...parameters).map((values) => {
      const row: Record<string, unknown> = {}
      for (const [at, name] of names.entries()) row[name] = values[at]
      return row
    })
}

function keptStatement(statement: SqliteFile.Statement<unknown[], unknown[]>): SqliteStatement {
  const all = statement.reader ? namedRows(statement) : () => []
  return {
    reader: statement.reader,
    all,
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => all(parameters).values(),
  }
}

/** Compiles each statement once: pages ask the same few again and again, and compiling takes longer than most of them run. */
export function keepStatements(file: SqliteFile.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => file.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      if (kept.size >= KEPT_STATEMENTS) kept.clear()
      const statement = keptStatement(file.prepare<unknown[], unknown[]>(sql))
      kept.set(sql, statement)
      return statement
    },
  }
}

class OneWriterDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    takeConnection()
    return super.acquireConnection()
  }

  /** A deferred BEGIN meets SQLITE_BUSY_SNAPSHOT beside a second process that writes; IMMEDIATE waits its turn. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** SQLite can undo a half-made schema; Kysely is careful and says it cannot. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely's SQLite with transactions that begin IMMEDIATE, migrations that are whole or not at all, and the guard. */
export class OneWriterSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new OneWriterDriver(this.#config)
  }

  override createQueryCompiler(): SnakeCaseSqliteCompiler {
    return new SnakeCaseSqliteCompiler()
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter()
  }
}
