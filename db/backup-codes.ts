import type { Reader, Trx } from './columns.ts'
import { newId } from './ids.ts'

/** A new card: the codes of the one before stop working. */
export async function replaceBackupCodes(trx: Trx, accountId: string, codeHashes: readonly string[]): Promise<void> {
  await trx.deleteFrom('backupCode').where('accountId', '=', accountId).execute()
  await trx
    .insertInto('backupCode')
    .values(codeHashes.map((codeHash) => ({ id: newId(), accountId, codeHash, usedAt: null })))
    .execute()
}

/** Uses up one code. False when it is none of this account's, or was used before. */
export async function spendBackupCode(trx: Trx, accountId: string, codeHash: string, at: string): Promise<boolean> {
  const result = await trx
    .updateTable('backupCode')
    .set({ usedAt: at })
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Whether this code of the card would open the account; it stays unused. */
export async function hasBackupCode(db: Reader, accountId: string, codeHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('backupCode')
    .select('id')
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** How many codes of the card are left; 0 also when there never was one. */
export async function backupCodesLeft(db: Reader, accountId: string): Promise<number> {
  const row = await db
    .selectFrom('backupCode')
    .select((eb) => eb.fn.countAll().as('left'))
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.left)
}
