import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Whom a worker expects on one day. A row counts on its day alone, and goes with the person. */
export const pins: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table pin (
        worker_id ${text} not null references worker (person_id),
        person_id ${text} not null references person (id) on delete cascade,
        day ${text} not null,
        at ${text} not null,
        primary key (worker_id, person_id)
      )${strict}`,
      'create index pin_person on pin (person_id)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
