import type { Trx } from './columns.ts'

/** A code to choose a password with; the one before stops working. */
export async function putInvitation(
  trx: Trx,
  invitation: { accountId: string; codeHash: string; madeAt: string; expiresAt: string },
): Promise<void> {
  const { codeHash, madeAt, expiresAt } = invitation
  await trx
    .insertInto('invitation')
    .values(invitation)
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet({ codeHash, madeAt, expiresAt }))
    .execute()
}

/** Uses the code up. False when it is none of this account's, ran out, or was used before. */
export async function spendInvitation(trx: Trx, accountId: string, codeHash: string, at: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('invitation')
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('expiresAt', '>', at)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** A code that nobody may use any more. */
export async function dropInvitation(trx: Trx, accountId: string): Promise<void> {
  await trx.deleteFrom('invitation').where('accountId', '=', accountId).execute()
}
