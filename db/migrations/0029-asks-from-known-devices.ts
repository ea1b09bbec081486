import { type Migration, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.

/** Whether an ask for a way back came from a browser that had signed in by that name before: it is counted apart. */
export const asksFromKnownDevices: Migration = {
  async up(db) {
    await sql
      .raw('alter table way_back add column from_known integer not null default 0 check (from_known in (0, 1))')
      .execute(db)
  },
}
