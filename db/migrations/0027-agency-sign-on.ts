import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Who a worker or an administrator is to the agency's sign-on, and the sign-ons that are under way. */
export const agencySignOn: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table agency_identity (
        account_id ${text} primary key references account (id),
        issuer ${text} not null,
        subject ${text} not null,
        tied_at ${text} not null,
        unique (issuer, subject)
      )${strict}`,
      `create table agency_ask (
        bound_to ${text} primary key,
        next_path ${text} not null,
        expires_at ${text} not null
      )${strict}`,
      'create index agency_ask_expires on agency_ask (expires_at)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
