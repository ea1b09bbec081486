import type { PasswordProblem } from '#app/domain/password.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { beginVisit } from '#app/features/account/signing-in/begin-visit.server.ts'
import {
  afterPassword,
  countFailure,
  type SignedIn,
  secondsToWait,
} from '#app/features/account/signing-in/sign-in.server.ts'
import { attemptKey } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { invitationHash } from '#app/server/identity/invitation.server.ts'
import { hashPassword, newPasswordProblem } from '#app/server/identity/passwords.server.ts'
import {
  accountsSigningInAs,
  database,
  endSessionsOf,
  forgetFailures,
  setPasswordHash,
  spendInvitation,
  write,
} from '#db'
import type { FirstTime } from './first-time.form.ts'

export type FirstTimeRefusal = 'wrong' | { wait: number } | `password-${PasswordProblem}`

/**
 * Somebody of the agency chooses the password of the account that was made for them, with the code they were given. Uses
 * the code up, ends every other session and signs this browser in, or asks for the second factor. Tries are counted apart from those at sign-in.
 */
export async function openFirstTime(
  input: FirstTime,
  asked: { at: string; device: string | null; userAgent?: string | undefined },
): Promise<{ done: SignedIn } | { refused: FirstTimeRefusal }> {
  const identifier = readIdentifier(input.identifier)?.value ?? input.identifier.toLowerCase().slice(0, 254)
  const key = `first:${attemptKey(identifier, asked.device)}`
  const wait = await secondsToWait(key, asked.at)
  if (wait > 0) return { refused: { wait } }
  const problem = newPasswordProblem(input.password, identifier)
  if (problem) return { refused: `password-${problem}` }

  const passwordHash = await hashPassword(input.password)
  const accounts = await accountsSigningInAs(database(), identifier)
  for (const account of accounts.filter(({ role }) => role !== 'participant')) {
    const begun = await write(async (trx) => {
      if (!(await spendInvitation(trx, account.id, invitationHash(account.id, input.code), asked.at))) return null
      await setPasswordHash(trx, account.id, passwordHash)
      await endSessionsOf(trx, account.id)
      await forgetFailures(trx, key)
      await forgetFailures(trx, attemptKey(identifier, asked.device))
      await auditAccount(trx, { ...account, accountId: account.id, at: asked.at }, 'invitation-used', ['password'])
      return beginVisit(trx, account, asked.at, { userAgent: asked.userAgent, kept: false })
    })
    if (begun) return { done: afterPassword(account, begun, identifier) }
  }
  await countFailure(key, asked.at)
  return { refused: 'wrong' }
}
