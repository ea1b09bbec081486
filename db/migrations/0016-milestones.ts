import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere. The two databases differ in
// how text is ordered (PostgreSQL is told to compare bytes, as SQLite does), and in strictness.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Special moments: an idea or own words, with the day or the month it was; and the story of each. */
export const milestones: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      // One that was taken off the line stays, with its day, so that it can be put back.
      `create table milestone (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        idea ${text},
        text ${text},
        language ${text},
        about ${text},
        note ${text},
        note_language ${text},
        day ${text} not null,
        month_only integer not null default 0 check (month_only in (0, 1)),
        only_me integer not null default 0 check (only_me in (0, 1)),
        removed_day ${text},
        created_at ${text} not null,
        created_day ${text} not null,
        version integer not null default 1,
        unique (id, owner_id),
        check (idea is not null or text is not null),
        check ((text is null) = (language is null)),
        check ((note is null) = (note_language is null)),
        check (month_only = 0 or day like '%-01')
      )${strict}`,
      'create index milestone_owner on milestone (owner_id, day)',

      `create table milestone_event (
        id ${text} primary key,
        milestone_id ${text} not null,
        owner_id ${text} not null,
        kind ${text} not null,
        day ${text} not null,
        at ${text} not null,
        snapshot ${text} not null,
        change_id ${text} not null,
        foreign key (milestone_id, owner_id) references milestone (id, owner_id) on delete cascade
      )${strict}`,
      'create index milestone_event_milestone on milestone_event (milestone_id, at)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
