import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere. The two databases differ in
// how text is ordered (PostgreSQL is told to compare bytes, as SQLite does), in number types, and in strictness.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', bigint: 'bigint', strict: '' }
    : { text: 'text', bigint: 'integer', strict: ' strict' }
}

// The audit log can be added to and nothing else. "Insert or replace" would go round a trigger on DELETE in SQLite, so an
// insert must also carry on exactly where the chain ends.
const SQLITE_TRIGGERS = [
  `create trigger audit_event_no_update before update on audit_event
    begin select raise(abort, 'audit_event is append-only'); end`,
  `create trigger audit_event_no_delete before delete on audit_event
    begin select raise(abort, 'audit_event is append-only'); end`,
  `create trigger audit_event_in_order before insert on audit_event
    when new.sequence <> (select coalesce(max(sequence), 0) + 1 from audit_event)
    begin select raise(abort, 'audit_event is append-only'); end`,
]

const POSTGRES_TRIGGERS = [
  `create function audit_event_append_only() returns trigger language plpgsql as $$
    begin raise exception 'audit_event is append-only'; end $$`,
  `create function audit_event_in_order() returns trigger language plpgsql as $$
    begin
      if new.sequence <> (select coalesce(max(sequence), 0) + 1 from audit_event) then
        raise exception 'audit_event is append-only';
      end if;
      return new;
    end $$`,
  `create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function audit_event_append_only()`,
  `create trigger audit_event_in_order before insert on audit_event
    for each row execute function audit_event_in_order()`,
]

/** Drafts, changes (idempotence, history, undo) and the audit log, which refers to nothing because it survives erasure. */
export const changesAndAudit: Migration = {
  async up(db) {
    const { text, bigint, strict } = dialectOf(db)
    const statements = [
      `create table draft (
        id ${text} primary key,
        person_id ${text} not null references person (id),
        form ${text} not null,
        subject ${text},
        fields ${text} not null,
        language ${text} not null,
        version integer not null default 1,
        created_at ${text} not null,
        updated_at ${text} not null,
        expires_at ${text} not null
      )${strict}`,
      'create index draft_person on draft (person_id, form, subject)',
      'create index draft_expires on draft (expires_at)',

      `create table change (
        account_id ${text} not null references account (id),
        id ${text} not null,
        at ${text} not null,
        kind ${text} not null,
        subject_kind ${text} not null,
        subject_id ${text} not null,
        person_id ${text} not null references person (id),
        snapshot ${text} not null,
        answer ${text} not null,
        primary key (account_id, id)
      )${strict}`,
      'create index change_person on change (person_id, at)',
      'create index change_subject on change (subject_id, at)',

      `create table audit_event (
        sequence ${bigint} primary key,
        at ${text} not null,
        account_id ${text},
        role ${text} not null,
        kind ${text} not null,
        subject_kind ${text},
        subject_id ${text},
        person_id ${text},
        fields ${text} not null,
        change_id ${text},
        previous_hash ${text} not null unique,
        hash ${text} not null unique
      )${strict}`,
      'create index audit_event_person on audit_event (person_id, kind, sequence)',
      'create index audit_event_account on audit_event (account_id, sequence)',

      ...(strict ? SQLITE_TRIGGERS : POSTGRES_TRIGGERS),
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
