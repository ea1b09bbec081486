import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
const textOf = (db: Kysely<unknown>) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text'

/** The day a sheet of paper was typed in; the round's own day is the one on the sheet. */
export const typedInRounds: Migration = {
  async up(db) {
    await sql.raw(`alter table round add column typed_in_day ${textOf(db)}`).execute(db)
  },
}
