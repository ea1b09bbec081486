import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  return { postgres, text: postgres ? 'text collate "C"' : 'text', strict: postgres ? '' : ' strict' }
}

/**
 * Questionnaires that an agency brought along, as their files were read. A row is never changed but to say that it is no
 * longer offered. A release may name the tick of one of them, so its list of ticks is no closed one any more.
 */
export const instruments: Migration = {
  async up(db) {
    const { postgres, text, strict } = dialectOf(db)
    const ticks = `section in ('goals', 'goal-notes', 'quality-of-life', 'calmap', 'bridge', 'moments', 'earnings', 'savings',
      'debts', 'body-mind', 'health-feelings', 'safety', 'papers-legal', 'children') or section like 'answers:%'`
    const statements = [
      `create table instrument (
        key ${text} not null,
        version integer not null,
        programme_key ${text} not null references programme (key),
        agency ${text} not null,
        content ${text} not null,
        loaded_at ${text} not null,
        retired_at ${text},
        primary key (key, version)
      )${strict}`,
      'create index instrument_offered on instrument (programme_key, key)',
      ...(postgres
        ? [
            'alter table release_section drop constraint release_section_section_check',
            `alter table release_section add constraint release_section_section_check check (${ticks})`,
          ]
        : [
            // SQLite changes no rule of a table that is there.
            `create table release_section_anew (
              release_id ${text} not null references "release" (id) on delete cascade,
              section ${text} not null check (${ticks}),
              primary key (release_id, section)
            )${strict}`,
            'insert into release_section_anew (release_id, section) select release_id, section from release_section',
            'drop table release_section',
            'alter table release_section_anew rename to release_section',
          ]),
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
