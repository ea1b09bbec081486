import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** Family circles: who comes in and who lets whom see, children an adult writes for, family goals, and what is told. */
export const family: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      // A teenager's account made by an invitation; null of everybody else.
      `alter table person add column teen_since ${text}`,

      `alter table circle_member add column standing ${text} not null default 'adult'
        check (standing in ('adult', 'teenager'))`,
      `alter table circle_member add column quiet_since ${text}`,

      // Somebody who came by the code waits in asked_by until the inviter lets them in.
      `create table circle_invitation (
        id ${text} primary key,
        circle_id ${text} not null references circle (id),
        inviter_id ${text} not null references person (id),
        standing ${text} not null check (standing in ('adult', 'teenager')),
        code_hash ${text} not null unique,
        made_at ${text} not null,
        expires_at ${text} not null,
        asked_by ${text} references person (id),
        asked_at ${text},
        ended_at ${text},
        check ((asked_by is null) = (asked_at is null))
      )${strict}`,
      'create index circle_invitation_inviter on circle_invitation (inviter_id)',
      'create index circle_invitation_asked on circle_invitation (asked_by)',

      `create table circle_welcome (
        circle_id ${text} not null references circle (id),
        person_id ${text} not null references person (id),
        member_id ${text} not null references person (id),
        at ${text} not null,
        primary key (person_id, member_id, circle_id)
      )${strict}`,
      'create index circle_welcome_member on circle_welcome (member_id)',

      `create table child (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        nickname ${text} not null,
        band ${text} not null,
        removed_day ${text},
        created_at ${text} not null,
        created_day ${text} not null,
        version integer not null default 1,
        unique (id, owner_id)
      )${strict}`,
      'create index child_owner on child (owner_id)',

      `alter table milestone add column child_id ${text} references child (id)`,
      `alter table milestone add column area ${text}`,
      'alter table milestone add column happened integer not null default 1 check (happened in (0, 1))',
      `alter table milestone add column place ${text}`,
      'alter table milestone add column shown integer not null default 0 check (shown in (0, 1))',
      'create index milestone_child on milestone (child_id)',

      `alter table goal add column child_id ${text} references child (id)`,
      'alter table goal add column shown integer not null default 0 check (shown in (0, 1))',
      'create index goal_child on goal (child_id)',

      // What others in the circle read of somebody: a copy that stays as it is while they are quiet.
      `create table circle_line (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        kind ${text} not null check (kind in ('moment', 'child-moment', 'teen-goal')),
        subject_id ${text} not null,
        child_name ${text},
        area ${text},
        about ${text},
        idea ${text},
        text ${text},
        language ${text},
        day ${text} not null,
        done integer not null default 1 check (done in (0, 1)),
        published_at ${text} not null,
        check ((text is null) = (language is null))
      )${strict}`,
      'create index circle_line_owner on circle_line (owner_id, day)',

      // Words of the family as much as of who proposed it: proposer_id goes with the person, the goal stays with the others.
      `create table family_goal (
        id ${text} primary key,
        circle_id ${text} not null references circle (id),
        proposer_id ${text} references person (id),
        statement ${text} not null,
        language ${text} not null,
        times_a_week integer,
        if_this ${text},
        then_we ${text},
        reward ${text},
        by_month ${text},
        status ${text} not null default 'now' check (status in ('now', 'achieved', 'set-aside')),
        achieved_day ${text},
        created_at ${text} not null,
        created_day ${text} not null,
        version integer not null default 1,
        check ((if_this is null) = (then_we is null))
      )${strict}`,
      'create index family_goal_circle on family_goal (circle_id)',

      `create table family_goal_member (
        goal_id ${text} not null references family_goal (id),
        person_id ${text} not null references person (id),
        invited_by ${text} references person (id),
        invited_at ${text} not null,
        accepted_at ${text},
        declined_at ${text},
        left_at ${text},
        primary key (goal_id, person_id)
      )${strict}`,
      'create index family_goal_member_person on family_goal_member (person_id)',

      `create table family_step (
        id ${text} primary key,
        goal_id ${text} not null references family_goal (id),
        written_by ${text} not null references person (id),
        text ${text} not null,
        language ${text} not null,
        doer_id ${text} references person (id),
        everyone integer not null default 0 check (everyone in (0, 1)),
        day ${text},
        day_shown integer not null default 0 check (day_shown in (0, 1)),
        done_by ${text} references person (id),
        done_at ${text},
        done_day ${text},
        removed_at ${text},
        position integer not null,
        created_at ${text} not null,
        version integer not null default 1,
        check ((done_at is null) = (done_day is null))
      )${strict}`,
      'create index family_step_goal on family_step (goal_id, position)',
      'create index family_step_writer on family_step (written_by)',

      `create table family_check_in (
        id ${text} primary key,
        goal_id ${text} not null references family_goal (id),
        owner_id ${text} not null references person (id),
        day ${text} not null,
        going ${text} not null check (going in ('well', 'slowly', 'stuck')),
        note ${text},
        language ${text},
        at ${text} not null,
        removed_at ${text},
        check ((note is null) = (language is null))
      )${strict}`,
      'create index family_check_in_goal on family_check_in (goal_id, day)',
      'create index family_check_in_owner on family_check_in (owner_id)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
