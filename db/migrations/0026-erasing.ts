import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Who asked to be erased, and when everything of theirs goes. The row goes with it, or when the person stops it. */
export const erasing: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table erasure (
        person_id ${text} primary key references person (id),
        account_id ${text} not null references account (id),
        asked_at ${text} not null,
        due_at ${text} not null
      )${strict}`,
      'create index erasure_due on erasure (due_at)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
