import type { Reader, Trx } from './columns.ts'
import type { Row } from './schema.ts'

export function findSecondFactor(db: Reader, accountId: string): Promise<Row<'secondFactor'> | undefined> {
  return db.selectFrom('secondFactor').selectAll().where('accountId', '=', accountId).executeTakeFirst()
}

/** False when there is one already: nobody puts theirs in the place of another. */
export async function addSecondFactor(trx: Trx, factor: Row<'secondFactor'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('secondFactor')
    .values(factor)
    .onConflict((conflict) => conflict.column('accountId').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/**
 * Uses a step of the clock up; false when it, or a later one, was used before: digits that were looked at over a shoulder, or
 * read on their way, are worth nothing after they opened.
 */
export async function spendStep(trx: Trx, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('secondFactor')
    .set({ lastStep: step })
    .where('accountId', '=', accountId)
    .where(({ or, eb }) => or([eb('lastStep', 'is', null), eb('lastStep', '<', step)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Takes the second factor away, with its recovery codes, whoever stood before it, and the keys: who lost the phone has lost
 * both. The agency's sign-on is tied anew at its next use, as somebody's first time.
 */
export async function dropSecondFactor(trx: Trx, accountId: string): Promise<void> {
  await trx.deleteFrom('passkey').where('accountId', '=', accountId).execute()
  await trx.deleteFrom('secondStep').where('accountId', '=', accountId).execute()
  await trx.deleteFrom('backupCode').where('accountId', '=', accountId).execute()
  await trx.deleteFrom('agencyIdentity').where('accountId', '=', accountId).execute()
  await trx.deleteFrom('secondFactor').where('accountId', '=', accountId).execute()
}

/** Somebody who gave the password and not the second factor yet. It opens nothing. */
export interface SecondStep {
  accountId: string
  personId: string
  role: 'participant' | 'worker' | 'administrator'
  identifier: string
  name: string
}

export function findSecondStep(db: Reader, idHash: string, now: string): Promise<SecondStep | undefined> {
  return db
    .selectFrom('secondStep')
    .innerJoin('account', 'account.id', 'secondStep.accountId')
    .innerJoin('person', 'person.id', 'account.personId')
    .select(['account.id as accountId', 'account.personId', 'account.role', 'account.identifier', 'person.name'])
    .where('secondStep.idHash', '=', idHash)
    .where('secondStep.expiresAt', '>', now)
    .where('account.endedAt', 'is', null)
    .executeTakeFirst()
}

/** Begins one, and drops those that nobody can finish any more. */
export async function addSecondStep(trx: Trx, step: Row<'secondStep'>): Promise<void> {
  await trx.deleteFrom('secondStep').where('expiresAt', '<=', step.at).execute()
  await trx.insertInto('secondStep').values(step).execute()
}

/** Ends one; false when it is over already, also by the same form that arrived a moment earlier. */
export async function endSecondStep(trx: Trx, idHash: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('secondStep').where('idHash', '=', idHash).executeTakeFirst()
  return numDeletedRows > 0n
}
