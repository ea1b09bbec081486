import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
const textIn = (db: Kysely<unknown>) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text'

/** When somebody last showed who they are: those from before did so when they signed in. */
export const proofsOfSessions: Migration = {
  async up(db) {
    const text = textIn(db)
    const statements = [
      `alter table session add column confirmed_at ${text} not null default ''`,
      'update session set confirmed_at = created_at',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
