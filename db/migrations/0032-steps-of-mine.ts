import { type Migration, sql } from 'kysely'

// A migration is frozen: it imports Kysely alone and is never edited once it has run anywhere.

/** Today asks of everybody whether a small step of a family goal is theirs. */
export const stepsOfMine: Migration = {
  async up(db) {
    await sql.raw('create index family_step_doer on family_step (doer_id)').execute(db)
  },
}
