import type { PasswordProblem } from '#app/domain/password.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { reopenAccount } from '#app/features/account/lock/reopen-account.server.ts'
import {
  countFailure,
  forgetTries,
  type SignedIn,
  secondsToWait,
} from '#app/features/account/signing-in/sign-in.server.ts'
import { attemptKey, knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { hashPassword, newPasswordProblem } from '#app/server/identity/passwords.server.ts'
import { startSession } from '#app/server/identity/session.server.ts'
import { accountsSigningInAs, database, queueMessage, spendBackupCode, write } from '#db'
import { codeHash } from './backup-codes.server.ts'
import type { SignInBackupCard } from './sign-in-backup-card.form.ts'

export type BackupCardRefusal = 'wrong' | { wait: number } | `password-${PasswordProblem}`

/**
 * The way back for a person who forgot the password: one code of the backup card and a new password. Uses the code up, ends
 * every other session, removes every phone's key, opens what was locked and signs this browser in. Tries are counted apart from passwords', so that somebody who guesses
 * passwords cannot close this way.
 */
export async function openWithBackupCard(
  input: Omit<SignInBackupCard, 'next'>,
  asked: { at: string; device: string | null; userAgent?: string | undefined },
): Promise<{ done: SignedIn } | { refused: BackupCardRefusal }> {
  const identifier = readIdentifier(input.identifier)?.value ?? input.identifier.toLowerCase().slice(0, 254)
  const key = `card:${attemptKey(identifier, asked.device)}`
  const wait = await secondsToWait(key, asked.at)
  if (wait > 0) return { refused: { wait } }
  const problem = newPasswordProblem(input.password, identifier)
  if (problem) return { refused: `password-${problem}` }

  const passwordHash = await hashPassword(input.password)
  const accounts = await accountsSigningInAs(database(), identifier)
  for (const account of accounts.filter(({ role }) => role === 'participant')) {
    const session = await write(async (trx) => {
      if (!(await spendBackupCode(trx, account.id, codeHash(account.id, input.code), asked.at))) return null
      await reopenAccount(trx, account.id, passwordHash)
      await forgetTries(trx, key, accounts)
      await forgetTries(trx, attemptKey(identifier, asked.device), accounts)
      await queueMessage(trx, { personId: account.personId, kind: 'password-changed', at: asked.at })
      const cookie = await startSession(trx, account.id, asked.at, { userAgent: asked.userAgent, kept: false })
      await auditAccount(trx, { ...account, accountId: account.id, at: asked.at }, 'backup-code-used', ['password'])
      return cookie
    })
    if (session) return { done: { role: account.role, cookies: [session, knownDeviceCookie(identifier)] } }
  }
  await countFailure(key, asked.at)
  return { refused: 'wrong' }
}
