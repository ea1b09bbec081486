import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
const textIn = (db: Kysely<unknown>) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text'

/** The keys of phones that open an account, and the questions put to a phone that were not answered yet. */
export const passkeys: Migration = {
  async up(db) {
    const text = textIn(db)
    const statements = [
      `create table passkey (
        credential_id ${text} primary key,
        account_id ${text} not null references account (id),
        handle ${text} not null unique,
        public_key ${text} not null,
        counter bigint not null,
        transports ${text} not null,
        device ${text} not null,
        created_at ${text} not null,
        last_used_at ${text}
      )`,
      'create index passkey_of_account on passkey (account_id)',
      `create table passkey_challenge (
        bound_to ${text} not null,
        purpose ${text} not null,
        challenge ${text} not null,
        expires_at ${text} not null,
        primary key (bound_to, purpose)
      )`,
      'create index passkey_challenge_expiry on passkey_challenge (expires_at)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
