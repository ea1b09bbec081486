import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere. The two databases differ in
// how text is ordered (PostgreSQL is told to compare bytes, as SQLite does), in number types, and in strictness.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/** The worker's ten-minute code, the release with the very text that was signed, and which pages of people were listed. */
export const releases: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table worker_code (
        code_hash ${text} primary key,
        worker_id ${text} not null references worker (person_id),
        expires_at ${text} not null
      )${strict}`,
      'create index worker_code_worker on worker_code (worker_id)',
      'create index worker_code_expires on worker_code (expires_at)',

      `create table "release" (
        id ${text} primary key,
        owner_id ${text} not null references person (id),
        worker_id ${text} not null references worker (person_id),
        until_day ${text} not null,
        reason ${text},
        reason_language ${text},
        signed_name ${text} not null,
        signed_text ${text} not null,
        signed_text_version ${text} not null,
        language ${text} not null,
        from_day ${text} not null,
        signed_at ${text} not null,
        stopped_at ${text},
        ended_reason ${text} check (ended_reason in ('stopped-by-me', 'replaced', 'worker-left', 'worker-ended-it')),
        check ((stopped_at is null) = (ended_reason is null))
      )${strict}`,
      'create index release_owner on "release" (owner_id, signed_at)',
      'create index release_worker on "release" (worker_id, stopped_at, until_day)',

      `create table release_section (
        release_id ${text} not null references "release" (id) on delete cascade,
        section ${text} not null check (section in ('goals', 'goal-notes', 'quality-of-life', 'calmap', 'bridge', 'moments',
          'earnings', 'savings', 'debts', 'body-mind', 'health-feelings', 'safety', 'papers-legal', 'children')),
        primary key (release_id, section)
      )${strict}`,

      `create table list_look (
        worker_id ${text} not null references worker (person_id),
        person_id ${text} not null references person (id),
        day ${text} not null,
        at ${text} not null,
        primary key (worker_id, person_id, day)
      )${strict}`,
      'create index list_look_person on list_look (person_id, at)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
