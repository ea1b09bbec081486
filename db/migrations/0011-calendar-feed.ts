import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** The secret address of a person's calendar, hashed: at most one is open, and ended ones stay as rows. */
export const calendarFeed: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table calendar_feed (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        secret_hash ${text} not null unique,
        started_at ${text} not null,
        ended_at ${text}
      )${strict}`,
      'create unique index calendar_feed_open on calendar_feed (owner_id) where ended_at is null',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
