import { endSessionsOf, removePasskeysOf, setPasswordHash, type Trx, unlockAccount } from '#db'

/**
 * Gives an account back to its owner, in a transaction that is under way: a new password, every session ended, every phone's key
 * gone (somebody else may hold that phone), and no lock. For every way back that is not the password itself. The caller writes
 * the audit row that says by which way.
 */
export async function reopenAccount(trx: Trx, accountId: string, passwordHash: string): Promise<void> {
  await setPasswordHash(trx, accountId, passwordHash)
  await endSessionsOf(trx, accountId)
  await removePasskeysOf(trx, accountId)
  await unlockAccount(trx, accountId)
}
