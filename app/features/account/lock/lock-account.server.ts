import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { codeHash, codesOfCard } from '#app/features/account/backup-card/backup-codes.server.ts'
import { putCard } from '#app/features/account/backup-card/make-backup-card.server.ts'
import { attemptKey } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { matchNobody, passwordMatches } from '#app/server/identity/passwords.server.ts'
import { countFailure, forgetTries, inTurn, secondsToWait } from '#app/server/identity/tries.server.ts'
import {
  accountsSigningInAs,
  backupCodesLeft,
  database,
  endCalendarFeeds,
  endSessionsOf,
  hasBackupCode,
  lockAccount as lockRow,
  type SignInAccount,
  type Trx,
  write,
} from '#db'
import type { Lock } from './lock.form.ts'

/** `wait` in seconds. One word for every other reason: no such account, wrong password, used code. */
export type LockRefusal = 'wrong' | { wait: number }

/**
 * Locks a participant's account from any device, by its password or a code of its backup card, which stays unused: every
 * session ends, the password and the phones' keys open nothing, nobody sees what was shown (db/showing.ts), and no calendar goes
 * on. Locked already, it stays so and the answer is the same. Tries count as those at the sign-in and at the backup card do, so
 * that this page gives a guesser no tries of its own.
 * @returns the codes of a new card, when the one before has none left or was said to be gone; else none
 */
export function lockAccount(
  input: Lock,
  { at, device }: { at: string; device: string | null },
): Promise<{ done: { codes: string[] } } | { refused: LockRefusal }> {
  const identifier = readIdentifier(input.identifier)?.value ?? input.identifier.toLowerCase().slice(0, 254)
  const key = attemptKey(identifier, device)
  return inTurn(key, () => tryToLock(input, identifier, key, at))
}

async function tryToLock(
  input: Lock,
  identifier: string,
  key: string,
  at: string,
): Promise<{ done: { codes: string[] } } | { refused: LockRefusal }> {
  const ways = { password: key, code: `card:${key}` }
  const waits = { password: await secondsToWait(ways.password, at), code: await secondsToWait(ways.code, at) }
  // Whoever floods the sign-in with guesses must not keep the owner from locking by the card.
  if (waits.password > 0 && waits.code > 0) return { refused: { wait: Math.min(waits.password, waits.code) } }
  const all = await accountsSigningInAs(database(), identifier)
  const accounts = all.filter(({ role }) => role === 'participant')
  const account =
    (waits.code === 0 && (await accountWithCode(accounts, input.password))) ||
    (waits.password === 0 && (await accountWithPassword(accounts, input.password)))
  if (!account) {
    for (const way of ['password', 'code'] as const) if (waits[way] === 0) await countFailure(ways[way], at)
    return { refused: 'wrong' }
  }
  const codes = await write(async (trx) => {
    await endSessionsOf(trx, account.id)
    await forgetTries(trx, key, all)
    return lockNow(trx, account, input, at)
  })
  return { done: { codes } }
}

const SHOWN_AGAIN = 60

/**
 * The lock itself, and the way back that goes with it. Only the press that locks makes a card: of an account that its owner
 * locked, whoever else knows the password gets nothing. The same form sent again on a bad line shows the same card, for a
 * minute: after that Back or a reload would show it to whoever has this browser next.
 */
async function lockNow(trx: Trx, account: SignInAccount, { submission, newCard }: Lock, at: string): Promise<string[]> {
  const { id: accountId, personId } = account
  const codes = codesOfCard(accountId, submission)
  if (!(await lockRow(trx, accountId, at))) {
    const secondsAgo = account.lockedAt ? (Date.parse(at) - Date.parse(account.lockedAt)) / 1000 : 0
    if (secondsAgo > SHOWN_AGAIN) return []
    const isOurs = await hasBackupCode(trx, accountId, codeHash(accountId, codes[0] ?? ''))
    return isOurs ? codes : []
  }
  await endCalendarFeeds(trx, personId, at)
  await auditAccount(trx, { ...account, accountId, at }, 'account-locked')
  if (!newCard && (await backupCodesLeft(trx, accountId)) > 0) return []
  await putCard(trx, accountId, codes)
  await auditAccount(trx, { ...account, accountId, at }, 'backup-codes-made')
  return codes
}

async function accountWithCode(accounts: SignInAccount[], typed: string): Promise<SignInAccount | null> {
  for (const account of accounts) {
    if (await hasBackupCode(database(), account.id, codeHash(account.id, typed))) return account
  }
  return null
}

async function accountWithPassword(accounts: SignInAccount[], typed: string): Promise<SignInAccount | null> {
  if (accounts.length === 0) await matchNobody(typed)
  for (const account of accounts) if (await passwordMatches(account.passwordHash, typed)) return account
  return null
}
