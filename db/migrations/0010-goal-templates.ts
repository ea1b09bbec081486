import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Goals to start from that an agency brought along. A row is never changed but to say that it is no longer offered. */
export const goalTemplates: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table goal_template (
        key ${text} primary key,
        programme_key ${text} not null references programme (key),
        agency ${text} not null,
        life_area ${text} not null,
        blanks ${text} not null,
        sentences ${text} not null,
        loaded_at ${text} not null,
        retired_at ${text}
      )${strict}`,
      'create index goal_template_offered on goal_template (programme_key, life_area)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
