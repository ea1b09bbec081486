import type { ExpressionBuilder, StringReference } from 'kysely'
import type { PauseReason, ShowingStop, StoppedBy } from '#app/domain/showing.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import { newId } from './ids.ts'
import type { Tables } from './schema.ts'

// *Stop all showing*, and releases held back for another reason. Whatever asks what somebody else may see asks here.

/**
 * Since when nobody sees anything of this person, whatever was signed; null while nothing holds it back. A part of every
 * statement that reads live releases, or anything else that others see: `where(heldBackSince(…), 'is', null)`. An account that
 * its owner locked holds it back by itself: from outside nobody could stop it.
 */
export function heldBackSince<T extends keyof Tables>(
  row: ExpressionBuilder<Tables, T>,
  person: StringReference<Tables, T>,
) {
  const pauses = (row as unknown as ExpressionBuilder<Tables, 'showingPause'>)
    .selectFrom('showingPause as pause')
    .select((pause) => pause.fn.min('pause.since').as('since'))
    .whereRef('pause.personId', '=', person as 'pause.personId')
    .where('pause.endedAt', 'is', null)
  const locks = (row as unknown as ExpressionBuilder<Tables, 'account'>)
    .selectFrom('account as locked')
    .select((locked) => locked.fn.min('locked.lockedAt').as('since'))
    .whereRef('locked.personId', '=', person as 'locked.personId')
  return row.fn.coalesce(pauses.$asScalar(), locks.$asScalar())
}

/** *Stop all showing* of this person, while it is on. */
export function findShowingStop(db: Reader, personId: string): Promise<ShowingStop | undefined> {
  return db
    .selectFrom('showingPause')
    .select(['since', 'startedBy as by'])
    .where('personId', '=', personId)
    .where('reason', '=', 'stop-all')
    .where('endedAt', 'is', null)
    .executeTakeFirst()
}

/**
 * One change of what others see of a person at a time: signing, opening a calendar's address and stopping all of it would
 * miss each other in two tabs.
 */
export const waitForShowing = (trx: Trx, personId: string): Promise<void> =>
  waitForSubmission(trx, personId, 'what others see')

/** Turns it off: the person may sign again. What was stopped stays ended. */
export const endShowingStop = (trx: Trx, personId: string, at: string): Promise<void> =>
  endPause(trx, personId, 'stop-all', at)

/** Holds back what was signed until the person has signed in: somebody else may have been handed the code. */
export async function holdShowingBack(trx: Trx, personId: string, at: string): Promise<void> {
  await waitForShowing(trx, personId)
  await startPause(trx, personId, 'code-handed-over', 'administrator', at)
}

/** The person has signed in: what was signed shows again, as it was. */
export const letShowingGoOn = (trx: Trx, personId: string, at: string): Promise<void> =>
  endPause(trx, personId, 'code-handed-over', at)

/** The same for whose account this is, in the transaction that signs them in; answers with the person if it was held back. */
export async function letShowingGoOnFor(trx: Trx, accountId: string, at: string): Promise<string | null> {
  const ended = await trx
    .updateTable('showingPause')
    .set({ endedAt: at })
    .where('personId', '=', (row) => row.selectFrom('account').select('personId').where('id', '=', accountId))
    .where('reason', '=', 'code-handed-over')
    .where('endedAt', 'is', null)
    .returning('personId')
    .executeTakeFirst()
  return ended?.personId ?? null
}

/** Begins one; while one for the same reason is on, nothing changes. For stop-showing.ts. */
export async function startPause(trx: Trx, personId: string, reason: PauseReason, startedBy: StoppedBy, since: string) {
  const pause = { id: newId(), personId, reason, startedBy, since, endedAt: null }
  const values = trx.insertInto('showingPause').values(pause)
  await values.onConflict((on) => on.columns(['personId', 'reason']).where('endedAt', 'is', null).doNothing()).execute()
}

async function endPause(trx: Trx, personId: string, reason: PauseReason, endedAt: string): Promise<void> {
  await trx
    .updateTable('showingPause')
    .set({ endedAt })
    .where('personId', '=', personId)
    .where('reason', '=', reason)
    .where('endedAt', 'is', null)
    .execute()
}
