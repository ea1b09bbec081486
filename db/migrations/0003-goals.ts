import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere. The two databases differ in
// how text is ordered (PostgreSQL is told to compare bytes, as SQLite does), in number types, and in strictness.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', number: 'double precision', strict: '' }
    : { text: 'text', number: 'real', strict: ' strict' }
}

/** Goals and all that hangs on one. (goal_id, owner_id) is a key, so that a step can never belong to somebody else's goal. */
export const goals: Migration = {
  async up(db) {
    const { text, number, strict } = dialectOf(db)
    const ofGoal = 'foreign key (goal_id, owner_id) references goal (id, owner_id) on delete cascade'
    const statements = [
      `create table goal (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        number integer,
        life_area ${text},
        statement ${text},
        statement_language ${text},
        template_key ${text},
        template_blanks ${text},
        target_day ${text} not null,
        status ${text} not null check (status in ('now', 'later', 'achieved', 'set-aside')),
        only_me integer not null default 0 check (only_me in (0, 1)),
        revision integer not null default 1,
        review_day ${text} not null,
        confidence ${text},
        measure_unit ${text},
        measure_start ${number},
        measure_target ${number},
        measure_now ${number},
        shown_at ${text},
        achieved_day ${text},
        created_at ${text} not null,
        created_day ${text} not null,
        updated_at ${text} not null,
        version integer not null default 1,
        unique (id, owner_id),
        unique (owner_id, number),
        check (statement is not null or template_key is not null),
        check (statement is null or statement_language is not null)
      )${strict}`,
      'create index goal_owner on goal (owner_id, status, target_day)',

      `create table goal_card (
        goal_id ${text} not null,
        owner_id ${text} not null,
        card ${text} not null check (card in ('why', 'measure', 'support', 'need', 'reward', 'english', 'other-plan')),
        text ${text} not null,
        language ${text} not null,
        updated_at ${text} not null,
        primary key (goal_id, card),
        ${ofGoal}
      )${strict}`,

      `create table step (
        id ${text} primary key,
        goal_id ${text} not null,
        owner_id ${text} not null,
        position integer not null,
        text ${text} not null,
        language ${text} not null,
        actor ${text} not null check (actor in ('me', 'worker', 'both', 'other')),
        actor_name ${text},
        day ${text},
        time ${text},
        place ${text},
        need ${text},
        need_asked_day ${text},
        need_answer ${text} check (need_answer in ('yes', 'no', 'not-yet')),
        note ${text},
        status ${text} not null
          check (status in ('not-started', 'doing', 'done', 'cannot-yet', 'no-longer-needed')),
        status_reason ${text},
        status_reason_language ${text},
        review_day ${text},
        only_me integer not null default 0 check (only_me in (0, 1)),
        done_day ${text},
        created_at ${text} not null,
        version integer not null default 1,
        ${ofGoal}
      )${strict}`,
      'create index step_goal on step (goal_id, position)',
      'create index step_owner on step (owner_id, status, day)',

      `create table pothole (
        id ${text} primary key,
        goal_id ${text} not null,
        owner_id ${text} not null,
        step_id ${text} references step (id) on delete cascade,
        position integer not null,
        if_text ${text} not null,
        then_text ${text} not null,
        language ${text} not null,
        used_day ${text},
        ${ofGoal}
      )${strict}`,
      'create index pothole_goal on pothole (goal_id, position)',
      'create index pothole_step on pothole (step_id)',
      'create index pothole_owner on pothole (owner_id)',

      `create table check_in (
        id ${text} primary key,
        goal_id ${text} not null,
        owner_id ${text} not null,
        day ${text} not null,
        how ${text} not null check (how in ('well', 'slowly', 'stuck')),
        note ${text},
        language ${text},
        amount ${number},
        only_me integer not null default 0 check (only_me in (0, 1)),
        created_at ${text} not null,
        ${ofGoal}
      )${strict}`,
      'create index check_in_goal on check_in (goal_id, day)',
      'create index check_in_owner on check_in (owner_id, day)',

      `create table review (
        id ${text} primary key,
        goal_id ${text} not null,
        owner_id ${text} not null,
        day ${text} not null,
        decision ${text} not null check (decision in ('keep', 'change', 'achieved', 'set-aside')),
        helped ${text},
        in_the_way ${text},
        will_change ${text},
        language ${text},
        next_day ${text},
        created_at ${text} not null,
        ${ofGoal}
      )${strict}`,
      'create index review_goal on review (goal_id, day)',
      'create index review_owner on review (owner_id, day)',

      `create table goal_event (
        id ${text} primary key,
        goal_id ${text} not null,
        owner_id ${text} not null,
        kind ${text} not null,
        day ${text} not null,
        at ${text} not null,
        revision integer not null,
        snapshot ${text} not null,
        change_id ${text} not null,
        ${ofGoal}
      )${strict}`,
      'create index goal_event_goal on goal_event (goal_id, at)',
      'create index goal_event_owner on goal_event (owner_id, at)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
