import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/**
 * Where a person can be written to, the codes sent there, what waits to be sent, who asked at the door for a way back, how
 * much was sent today, and when the jobs that look for something to say ran last.
 */
export const messages: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      // One address may be several people's: a phone that a family shares. None of them learns of the others.
      `create table person_address (
        id ${text} primary key,
        person_id ${text} not null references person (id) on delete cascade,
        channel ${text} not null check (channel in ('email', 'text')),
        address ${text} not null,
        confirmed_at ${text},
        gets_in integer not null default 0 check (gets_in in (0, 1)),
        hears_of_endings integer not null default 0 check (hears_of_endings in (0, 1)),
        hears_of_sign_ins integer not null default 0 check (hears_of_sign_ins in (0, 1)),
        created_at ${text} not null,
        version integer not null default 1,
        unique (person_id, channel, address)
      )${strict}`,
      'create index person_address_endings on person_address (person_id) where hears_of_endings = 1',
      'create index person_address_unconfirmed on person_address (created_at) where confirmed_at is null',

      // The identifier stands here for the seconds until somebody has looked whose it is; the key counts, and names nobody.
      `create table way_back (
        id ${text} primary key,
        identifier ${text},
        channel ${text} not null check (channel in ('email', 'text')),
        asked_at ${text} not null,
        expires_at ${text} not null,
        tries integer not null default 0
      )${strict}`,
      'create index way_back_to_look_at on way_back (asked_at) where identifier is not null',
      'create index way_back_expires on way_back (expires_at)',

      // The code itself stands nowhere: it follows from the id and the server's secret.
      `create table address_code (
        id ${text} primary key,
        address_id ${text} not null references person_address (id) on delete cascade,
        way_back_id ${text} references way_back (id) on delete cascade,
        created_at ${text} not null,
        expires_at ${text} not null,
        tries integer not null default 0,
        used_at ${text}
      )${strict}`,
      'create index address_code_address on address_code (address_id, created_at)',
      'create index address_code_way_back on address_code (way_back_id)',

      `create table outbox (
        id ${text} primary key,
        person_id ${text} not null references person (id) on delete cascade,
        address_id ${text} not null references person_address (id) on delete cascade,
        kind ${text} not null,
        language ${text} not null,
        code_id ${text} references address_code (id) on delete cascade,
        once_key ${text} unique,
        created_at ${text} not null,
        due_at ${text} not null,
        useless_at ${text} not null,
        tries integer not null default 0,
        lease ${text},
        leased_until ${text},
        sent_at ${text},
        ended_at ${text}
      )${strict}`,
      'create index outbox_due on outbox (due_at) where ended_at is null',
      'create index outbox_lease on outbox (lease)',
      'create index outbox_person on outbox (person_id, created_at)',
      'create index outbox_address on outbox (address_id)',
      'create index outbox_code on outbox (code_id)',
      'create index outbox_created on outbox (created_at)',

      `create table message_count (
        key ${text} not null,
        day ${text} not null,
        times integer not null,
        primary key (day, key)
      )${strict}`,

      `create table job (
        name ${text} primary key,
        due_at ${text} not null
      )${strict}`,
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
