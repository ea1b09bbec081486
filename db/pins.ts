import type { Worker } from '#app/domain/actor.ts'
import type { Reader, Trx } from './columns.ts'

/**
 * A worker's pins for one day: whom they expect. They count on the worker's own calendar day alone, so that the list is
 * empty at midnight without anybody emptying it. Like a draft or a session they are in no change and no audit event: the
 * log outlives everything, and whom somebody was to meet on which day is nothing that should.
 */
export async function pin(
  trx: Trx,
  { personId: workerId, today, now }: Pick<Worker, 'personId' | 'today' | 'now'>,
  personId: string,
): Promise<void> {
  await trx.deleteFrom('pin').where('workerId', '=', workerId).where('day', '!=', today).execute()
  await trx
    .insertInto('pin')
    .values({ workerId, personId, day: today, at: now })
    .onConflict((conflict) => conflict.columns(['workerId', 'personId']).doNothing())
    .execute()
}

export async function unpin(
  trx: Trx,
  { personId: workerId }: Pick<Worker, 'personId'>,
  personId: string,
): Promise<void> {
  await trx.deleteFrom('pin').where('workerId', '=', workerId).where('personId', '=', personId).execute()
}

/** Whether this worker pinned them today. Whether they show anything at all is asked before. */
export async function isPinned(
  db: Reader,
  worker: Pick<Worker, 'personId' | 'today'>,
  personId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('pin')
    .select('at')
    .where('workerId', '=', worker.personId)
    .where('personId', '=', personId)
    .where('day', '=', worker.today)
    .executeTakeFirst()
  return row !== undefined
}
