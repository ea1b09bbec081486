import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/**
 * When nobody sees anything of a person, whatever was signed: all showing stopped, or held back until the person has signed
 * in with a code that was handed over. And whether a release was stopped by its person or for them.
 */
export const showingPauses: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table showing_pause (
        id ${text} primary key,
        person_id ${text} not null references person (id),
        reason ${text} not null check (reason in ('stop-all', 'code-handed-over')),
        started_by ${text} not null check (started_by in ('person', 'administrator')),
        since ${text} not null,
        ended_at ${text}
      )${strict}`,
      // One of each kind at a time; ended ones stay as rows.
      'create unique index showing_pause_on on showing_pause (person_id, reason) where ended_at is null',
      'create index showing_pause_person on showing_pause (person_id, ended_at)',
      `alter table "release" add column stopped_for_me integer not null default 0 check (stopped_for_me in (0, 1))`,
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
