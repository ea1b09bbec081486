import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere. The two databases differ in
// how text is ordered (PostgreSQL is told to compare bytes, as SQLite does), in number types, and in strictness.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Finished rounds. An answer keeps the key and the level, never text, so that an old round reads in today's language. */
export const rounds: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const ofRound = 'foreign key (round_id, owner_id) references round (id, owner_id) on delete cascade'
    const statements = [
      `create table round (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        instrument_key ${text} not null,
        instrument_version ${text} not null,
        day ${text} not null,
        finished_at ${text} not null,
        occasion ${text},
        only_me integer not null default 0 check (only_me in (0, 1)),
        household_size integer,
        area ${text},
        earnings_version ${text},
        version integer not null default 1,
        unique (id, owner_id)
      )${strict}`,
      'create index round_owner on round (owner_id, instrument_key, day)',

      `create table answer (
        round_id ${text} not null,
        item_key ${text} not null,
        owner_id ${text} not null,
        level integer,
        left_out ${text} check (left_out in ('skip', 'not-about-me', 'rather-not-say')),
        note ${text},
        note_language ${text},
        only_me integer not null default 0 check (only_me in (0, 1)),
        primary key (round_id, item_key),
        check (level is null or left_out is null),
        ${ofRound}
      )${strict}`,
      'create index answer_owner on answer (owner_id, item_key)',

      `create table wish (
        round_id ${text} not null,
        item_key ${text} not null,
        owner_id ${text} not null,
        level integer not null,
        at ${text} not null,
        primary key (round_id, item_key),
        ${ofRound}
      )${strict}`,
      'create index wish_owner on wish (owner_id)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
