import { type Reader, type Trx, waitForSubmission } from './columns.ts'

export interface Attempts {
  failures: number
  lastAt: string
  waitUntil: string | null
}

/** Failed tries counted under one key (an identifier together with "a device it knows" or "any other"). */
export function attemptsOf(db: Reader, key: string): Promise<Attempts | undefined> {
  return db.selectFrom('attempt').select(['failures', 'lastAt', 'waitUntil']).where('key', '=', key).executeTakeFirst()
}

/** One try under this key at a time: guesses sent all at once would each find none counted before. */
export const waitForTries = (trx: Trx, key: string): Promise<void> => waitForSubmission(trx, key, 'tries')

/** One more failure. `waitUntil` says from when the next try counts. */
export async function addFailure(
  trx: Trx,
  key: string,
  failure: { failures: number; at: string; waitUntil: string | null },
): Promise<void> {
  const { failures, at, waitUntil } = failure
  await trx
    .insertInto('attempt')
    .values({ key, failures, lastAt: at, waitUntil })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ failures, lastAt: at, waitUntil }))
    .execute()
}

/** Notes one try by a key of its own; false when it was noted before, also by a page that asks at the same moment. */
export async function noteTry(trx: Trx, key: string, at: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('attempt')
    .values({ key, failures: 0, lastAt: at, waitUntil: null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function forgetFailures(trx: Trx, key: string): Promise<void> {
  await trx.deleteFrom('attempt').where('key', '=', key).execute()
}
