import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere. The two databases differ in
// how text is ordered (PostgreSQL is told to compare bytes, as SQLite does), and in strictness.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Papers to turn in, apart from goals; and whether somebody said of a goal that it is one, whatever it sounds like. */
export const todos: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table to_do (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        text ${text} not null,
        language ${text} not null,
        day ${text},
        goal_id ${text} unique,
        done_day ${text},
        created_at ${text} not null,
        version integer not null default 1,
        foreign key (goal_id, owner_id) references goal (id, owner_id) on delete cascade
      )${strict}`,
      'create index to_do_owner on to_do (owner_id, day)',
      'alter table goal add column stays_goal integer not null default 0 check (stays_goal in (0, 1))',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
