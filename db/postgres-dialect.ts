import {
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
} from 'kysely'
import { takeConnection } from './inside-write.ts'
import { SnakeCasePostgresCompiler } from './names.ts'

class GuardedPostgresDriver extends PostgresDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    takeConnection()
    return super.acquireConnection()
  }
}

/** Kysely's PostgreSQL with the same guard as SQLite, so that a mistake shows on whichever database the test runs. */
export class GuardedPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new GuardedPostgresDriver(this.#config)
  }

  override createQueryCompiler(): SnakeCasePostgresCompiler {
    return new SnakeCasePostgresCompiler()
  }
}
