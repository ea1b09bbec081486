import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  return { text: postgres ? 'text collate "C"' : 'text', strict: postgres ? '' : ' strict' }
}

/** What living costs, as agencies' files say it. A row is never changed: rounds are read with the amounts they were answered with. */
export const costOfLiving: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table cost_of_living (
        version ${text} not null primary key,
        programme_key ${text} not null references programme (key),
        agency ${text} not null,
        content ${text} not null,
        loaded_at ${text} not null
      )${strict}`,
      'create index cost_of_living_offered on cost_of_living (programme_key, loaded_at)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
