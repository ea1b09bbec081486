import { createHash, randomBytes } from 'node:crypto'
import { needsSecondStep, SECOND_STEP_MINUTES } from '#app/domain/second-factor.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { secondStepCookie } from '#app/server/identity/cookies.server.ts'
import { type OnDevice, startSession } from '#app/server/identity/session.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { addSecondStep, findSecondFactor, type SignInAccount, type Trx } from '#db'

type Account = Pick<SignInAccount, 'id' | 'personId' | 'role'>

/** What the browser is given: a visit, or the minutes in which to give the second factor, which open nothing. */
export interface Begun {
  cookie: string
  second: boolean
}

export const stepHash = (token: string) => createHash('sha256').update(token).digest('base64url')

/**
 * After the password was right, in the transaction that says so: a visit for a participant; for workers and administrators
 * who need a second factor the few minutes before it.
 */
export async function beginVisit(trx: Trx, account: Account, at: string, device: OnDevice): Promise<Begun> {
  const has = account.role !== 'participant' && (await findSecondFactor(trx, account.id)) !== undefined
  if (!needsSecondStep(account.role, { required: env().WORKER_SECOND_FACTOR === 'required', has })) {
    return { cookie: await openVisit(trx, account, at, device), second: false }
  }
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.parse(at) + SECOND_STEP_MINUTES * 60_000).toISOString()
  await addSecondStep(trx, { idHash: stepHash(token), accountId: account.id, at, expiresAt })
  return { cookie: secondStepCookie(token), second: true }
}

/** The visit itself, with its audit row. `by`: what it was opened with besides the password. */
export async function openVisit(
  trx: Trx,
  account: Account,
  at: string,
  device: OnDevice,
  by: string[] = [],
): Promise<string> {
  const cookie = await startSession(trx, account.id, at, device)
  await auditAccount(trx, { ...account, accountId: account.id, at }, 'signed-in', by)
  return cookie
}
