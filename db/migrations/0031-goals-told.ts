import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
const textIn = (db: Kysely<unknown>) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text'

/** A teenager's goal made from a template is read in each reader's language: what stood in its blanks, and the day it names. */
export const goalsTold: Migration = {
  async up(db) {
    for (const column of ['blanks', 'by_day'])
      await sql.raw(`alter table circle_line add column ${column} ${textIn(db)}`).execute(db)
  },
}
