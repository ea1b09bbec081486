import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
const textIn = (db: Kysely<unknown>) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text'

/** Which shapes of text for its case system a programme offers its workers. */
export const copyShapes: Migration = {
  async up(db) {
    const text = textIn(db)
    const statements = [
      `alter table programme add column copy_shapes ${text} not null default 'office,note'`,
      `update programme set copy_shapes = 'alaska,note' where key = 'alaska'`,
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
