import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Codes that administrators hand over to people who lost every other way in. The last one made for somebody stands. */
export const handedCodes: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table handed_code (
        account_id ${text} primary key references account (id),
        code_hash ${text} not null,
        made_at ${text} not null,
        opens_at ${text} not null,
        ends_at ${text} not null
      )${strict}`,
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
