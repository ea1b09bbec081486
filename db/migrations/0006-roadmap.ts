import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere. The two databases differ in
// how text is ordered (PostgreSQL is told to compare bytes, as SQLite does), and in strictness.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** The big goal: the goals on the way to it in their order, what the person writes of it, and its story. */
export const roadmap: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const ofRoadmap = 'foreign key (roadmap_id, owner_id) references roadmap (id, owner_id) on delete cascade'
    const statements = [
      `create table roadmap (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        statement ${text} not null,
        language ${text} not null,
        target_day ${text},
        reward ${text},
        reward_language ${text},
        status ${text} not null check (status in ('now', 'achieved', 'set-aside')),
        only_me integer not null default 0 check (only_me in (0, 1)),
        achieved_day ${text},
        created_at ${text} not null,
        created_day ${text} not null,
        updated_at ${text} not null,
        version integer not null default 1,
        unique (id, owner_id),
        check ((reward is null) = (reward_language is null)),
        check ((status = 'achieved') = (achieved_day is not null))
      )${strict}`,
      'create index roadmap_owner on roadmap (owner_id, created_at)',
      // One at a time: two long-term goals at once are two half ones.
      `create unique index roadmap_now on roadmap (owner_id) where status = 'now'`,

      // A stop has words of its own, or is a goal; one that was a goal and stopped being one keeps both ways open.
      `create table roadmap_stop (
        id ${text} primary key,
        roadmap_id ${text} not null,
        owner_id ${text} not null,
        position integer not null,
        statement ${text},
        statement_language ${text},
        template_key ${text},
        template_blanks ${text},
        life_area ${text},
        target_day ${text},
        if_text ${text},
        then_text ${text},
        pair_language ${text},
        goal_id ${text} unique,
        only_me integer not null default 0 check (only_me in (0, 1)),
        reached_day ${text},
        created_at ${text} not null,
        version integer not null default 1,
        ${ofRoadmap},
        foreign key (goal_id, owner_id) references goal (id, owner_id) on delete cascade,
        check (statement is not null or template_key is not null or goal_id is not null),
        check ((statement is null) = (statement_language is null)),
        check (template_key is null or target_day is not null),
        check ((if_text is null) = (then_text is null) and (if_text is null) = (pair_language is null))
      )${strict}`,
      'create index roadmap_stop_roadmap on roadmap_stop (roadmap_id, position)',
      'create index roadmap_stop_owner on roadmap_stop (owner_id)',

      `create table roadmap_update (
        id ${text} primary key,
        roadmap_id ${text} not null,
        owner_id ${text} not null,
        day ${text} not null,
        text ${text} not null,
        language ${text} not null,
        only_me integer not null default 0 check (only_me in (0, 1)),
        created_at ${text} not null,
        version integer not null default 1,
        ${ofRoadmap}
      )${strict}`,
      'create index roadmap_update_roadmap on roadmap_update (roadmap_id, day)',
      'create index roadmap_update_owner on roadmap_update (owner_id)',

      `create table roadmap_event (
        id ${text} primary key,
        roadmap_id ${text} not null,
        owner_id ${text} not null,
        kind ${text} not null,
        day ${text} not null,
        at ${text} not null,
        snapshot ${text} not null,
        change_id ${text} not null,
        ${ofRoadmap}
      )${strict}`,
      'create index roadmap_event_roadmap on roadmap_event (roadmap_id, at)',
      'create index roadmap_event_owner on roadmap_event (owner_id)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
