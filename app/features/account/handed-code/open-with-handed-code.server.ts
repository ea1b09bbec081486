import type { PasswordProblem } from '#app/domain/password.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { reopenAccount } from '#app/features/account/lock/reopen-account.server.ts'
import { countFailure, type SignedIn, secondsToWait } from '#app/features/account/signing-in/sign-in.server.ts'
import { attemptKey, knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { handedCodeHash } from '#app/server/identity/handed-code.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { hashPassword, newPasswordProblem } from '#app/server/identity/passwords.server.ts'
import { startSession } from '#app/server/identity/session.server.ts'
import { accountsSigningInAs, database, forgetFailures, spendHandedCode, write } from '#db'
import type { UseHandedCode } from './handed-code.form.ts'

export type HandedCodeRefusal = 'wrong' | { wait: number } | `password-${PasswordProblem}`

/**
 * The way back for somebody who lost every other one, with the code an administrator handed over and a new password. A code
 * that still waits is refused as a wrong one is: whoever made it learns nothing by trying it.
 */
export async function openWithHandedCode(
  input: UseHandedCode,
  asked: { at: string; device: string | null; userAgent?: string | undefined },
): Promise<{ done: SignedIn } | { refused: HandedCodeRefusal }> {
  const identifier = readIdentifier(input.identifier)?.value ?? input.identifier.toLowerCase().slice(0, 254)
  const key = `handed:${attemptKey(identifier, asked.device)}`
  const wait = await secondsToWait(key, asked.at)
  if (wait > 0) return { refused: { wait } }
  const problem = newPasswordProblem(input.password, identifier)
  if (problem) return { refused: `password-${problem}` }

  const passwordHash = await hashPassword(input.password)
  const accounts = await accountsSigningInAs(database(), identifier)
  for (const account of accounts.filter(({ role }) => role === 'participant')) {
    const session = await write(async (trx) => {
      if (!(await spendHandedCode(trx, account.id, handedCodeHash(account.id, input.code), asked.at))) return null
      await reopenAccount(trx, account.id, passwordHash)
      await forgetFailures(trx, key)
      await forgetFailures(trx, attemptKey(identifier, asked.device))
      const cookie = await startSession(trx, account.id, asked.at, { userAgent: asked.userAgent, kept: false })
      await auditAccount(trx, { ...account, accountId: account.id, at: asked.at }, 'handed-code-used', ['password'])
      return cookie
    })
    if (session) return { done: { role: account.role, cookies: [session, knownDeviceCookie(identifier)] } }
  }
  await countFailure(key, asked.at)
  return { refused: 'wrong' }
}
