import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import { takeConnection } from './inside-write.ts'

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

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter()
  }
}
