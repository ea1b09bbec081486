import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.
function dialectOf(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: 'text collate "C"', strict: '' }
    : { text: 'text', strict: ' strict' }
}

/**
 * A code with which somebody of the agency chooses their own password the first time. And the office at which a worker was
 * when a release was signed: who moves later was there then.
 */
export const invitations: Migration = {
  async up(db) {
    const { text, strict } = dialectOf(db)
    const statements = [
      `create table invitation (
        account_id ${text} primary key references account (id),
        code_hash ${text} not null,
        made_at ${text} not null,
        expires_at ${text} not null
      )${strict}`,
      `alter table release add column office_id ${text} references office (id)`,
      'update release set office_id = (select office_id from worker where worker.person_id = release.worker_id)',
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
