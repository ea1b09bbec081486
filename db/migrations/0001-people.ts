import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere. The two databases differ in
// how text is ordered (PostgreSQL is told to compare bytes, as SQLite does), in number types, and in strictness.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

const HELP = [
  { key: 'danger', call: '911' },
  { key: 'crisis', call: '988' },
  { key: 'needs', call: '211' },
  { key: 'violence', call: '1-800-799-7233', text: { word: 'START', to: '88788' } },
]

const PROGRAMMES = [
  { key: 'massachusetts', name: 'Massachusetts (TAFDC)', timeZone: 'America/New_York', smartLetters: 'common' },
  { key: 'california', name: 'California (CalWORKs)', timeZone: 'America/Los_Angeles', smartLetters: 'common' },
  { key: 'alaska', name: 'Alaska (ATAP)', timeZone: 'America/Anchorage', smartLetters: 'alaska' },
]

/** Programmes, offices, people, accounts, sessions, family circles. A person may have no account (a child in a circle). */
export const people: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table programme (
        key ${text} primary key,
        name ${text} not null,
        time_zone ${text} not null,
        smart_letters ${text} not null check (smart_letters in ('common', 'alaska')),
        help_numbers ${text} not null
      )${strict}`,

      `create table office (
        id ${text} primary key,
        programme_key ${text} not null references programme (key),
        name ${text} not null,
        organisation ${text} not null
      )${strict}`,

      `create table person (
        id ${text} primary key,
        name ${text} not null,
        language ${text} not null,
        time_zone ${text} not null,
        programme_key ${text} references programme (key),
        household_size integer check (household_size between 1 and 30),
        area ${text},
        created_at ${text} not null,
        version integer not null default 1
      )${strict}`,

      `create table account (
        id ${text} primary key,
        person_id ${text} not null references person (id),
        role ${text} not null check (role in ('participant', 'worker', 'administrator')),
        identifier ${text} not null,
        identifier_kind ${text} not null check (identifier_kind in ('email', 'phone', 'name')),
        password_hash ${text} not null,
        created_at ${text} not null,
        ended_at ${text},
        version integer not null default 1
      )${strict}`,
      'create index account_person on account (person_id)',
      // A chosen name is one person's. An e-mail or phone number that nobody confirmed is not: several people may have
      // typed it, and sign-up must not tell that it is known; the password says whose account it is.
      'create index account_identifier on account (identifier)',
      `create unique index account_certain_identifier on account (identifier)
        where identifier_kind = 'name' or role <> 'participant'`,

      `create table worker (
        person_id ${text} primary key references person (id),
        office_id ${text} not null references office (id),
        ended_at ${text}
      )${strict}`,
      'create index worker_office on worker (office_id)',

      `create table session (
        id_hash ${text} primary key,
        account_id ${text} not null references account (id),
        created_at ${text} not null,
        last_seen_at ${text} not null,
        expires_at ${text} not null
      )${strict}`,
      'create index session_account on session (account_id)',
      'create index session_expires on session (expires_at)',

      `create table backup_code (
        id ${text} primary key,
        account_id ${text} not null references account (id),
        code_hash ${text} not null,
        used_at ${text}
      )${strict}`,
      'create index backup_code_account on backup_code (account_id)',

      `create table attempt (
        key ${text} primary key,
        failures integer not null,
        last_at ${text} not null,
        wait_until ${text}
      )${strict}`,
      'create index attempt_last on attempt (last_at)',

      `create table circle (
        id ${text} primary key,
        created_at ${text} not null
      )${strict}`,

      `create table circle_member (
        circle_id ${text} not null references circle (id),
        person_id ${text} not null references person (id),
        joined_at ${text} not null,
        left_at ${text},
        primary key (circle_id, person_id)
      )${strict}`,
      'create index circle_member_person on circle_member (person_id)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)

    const help = JSON.stringify(HELP)
    for (const { key, name, timeZone, smartLetters } of PROGRAMMES) {
      await sql`insert into programme (key, name, time_zone, smart_letters, help_numbers)
        values (${key}, ${name}, ${timeZone}, ${smartLetters}, ${help})`.execute(db)
    }
  },
}
