import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
const textIn = (db: Kysely<unknown>) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text'

/** Sessions stand in a list of devices, and may last for days on one's own. Those from before end: who was in signs in again. */
export const sessionsOnDevices: Migration = {
  async up(db) {
    const text = textIn(db)
    const statements = [
      'delete from session',
      `alter table session add column handle ${text} not null default ''`,
      'alter table session add column kept integer not null default 0',
      `alter table session add column device ${text} not null default 'computer'`,
      'create index session_of_account on session (account_id, handle)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
