import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** The second factor of workers and administrators, and the minutes between the password and it. */
export const secondFactors: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table second_factor (
        account_id ${text} primary key references account (id),
        sealed_secret ${text} not null,
        confirmed_at ${text} not null,
        last_step integer
      )${strict}`,
      `create table second_step (
        id_hash ${text} primary key,
        account_id ${text} not null references account (id),
        at ${text} not null,
        expires_at ${text} not null
      )${strict}`,
      'create index second_step_account on second_step (account_id)',
      'create index second_step_expires on second_step (expires_at)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
