import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
const textIn = (db: Kysely<unknown>) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text'

/** An account its owner locked from another device opens by no password and no key until a backup code opens it again. */
export const lockedAccounts: Migration = {
  async up(db) {
    await sql.raw(`alter table account add column locked_at ${textIn(db)}`).execute(db)
  },
}
