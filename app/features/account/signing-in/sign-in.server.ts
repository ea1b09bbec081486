import { failuresThatCount, mostFailures, waitAfter } from '#app/domain/waiting.ts'
import { attemptKey, isNewDevice, knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { matchNobody, passwordMatches } from '#app/server/identity/passwords.server.ts'
import {
  accountsSigningInAs,
  addFailure,
  appendAudit,
  attemptsOf,
  database,
  endSession,
  forgetFailures,
  queueMessage,
  type SignInAccount,
  type Trx,
  write,
} from '#db'
import { type Begun, beginVisit } from './begin-visit.server.ts'
import type { SignIn } from './sign-in.form.ts'

export interface SignedIn {
  role: SignInAccount['role']
  cookies: string[]
  /** The second factor is asked for next; nothing is open yet. */
  second?: boolean
}

/** What a right password leads to; a browser is known once all of it was right. */
export const afterPassword = (
  { role }: Pick<SignInAccount, 'role'>,
  { cookie, second }: Begun,
  identifier: string,
): SignedIn => ({ role, second, cookies: second ? [cookie] : [cookie, knownDeviceCookie(identifier)] })

/** `wait` in seconds: this device tried too often. One word for every other reason: no such account, wrong password. */
export type SignInRefusal = 'wrong' | { wait: number }

interface Asked {
  at: string
  device: string | null
  userAgent?: string | undefined
  /** The session this browser had before, if any: it ends, so that a token planted in a shared browser is worth nothing. */
  sessionId: string | null
}

/**
 * Signs in by identifier and password, counting failures per identifier and kind of device. Of an account that its owner locked it
 * says what it says of a wrong password: whoever took the phone and knows the password learns nothing.
 */
export async function signIn(input: SignIn, asked: Asked): Promise<{ done: SignedIn } | { refused: SignInRefusal }> {
  const identifier = readIdentifier(input.identifier)?.value ?? input.identifier.toLowerCase().slice(0, 254)
  const key = attemptKey(identifier, asked.device)
  const wait = await secondsToWait(key, asked.at)
  if (wait > 0) return { refused: { wait } }

  const accounts = await accountsSigningInAs(database(), identifier)
  const account = await accountWith(accounts, input.password)
  if (!account) {
    await countFailure(key, asked.at)
    return { refused: 'wrong' }
  }
  const begun = await write(async (trx) => {
    if (asked.sessionId) await endSession(trx, asked.sessionId)
    await forgetTries(trx, key, accounts)
    await tellOfNewDevice(trx, { key, accounts, personId: account.personId, at: asked.at })
    const kept = input.own === 'yes' && account.role === 'participant'
    return beginVisit(trx, account, asked.at, { userAgent: asked.userAgent, kept })
  })
  return { done: afterPassword(account, begun, identifier) }
}

interface Arrival {
  key: string
  accounts: readonly SignInAccount[]
  personId: string
  at: string
}

/**
 * A note to somebody whose account was opened by a browser that never opened it before. One that somebody else's account under
 * the same address made known is new to this one.
 */
export async function tellOfNewDevice(trx: Trx, { key, accounts, personId, at }: Arrival): Promise<void> {
  if (isNewDevice(key) || accounts.length > 1) await queueMessage(trx, { personId, kind: 'signed-in', at })
}

/**
 * Forgets the failed tries under a key, unless several accounts are opened by the same address: whoever makes a second one
 * under somebody's e-mail could otherwise wipe out guesses at the first by signing in to it.
 */
export async function forgetTries(trx: Trx, key: string, accounts: readonly SignInAccount[]): Promise<void> {
  if (accounts.length === 1) await forgetFailures(trx, key)
}

async function accountWith(accounts: readonly SignInAccount[], password: string): Promise<SignInAccount | null> {
  if (accounts.length === 0) await matchNobody(password)
  for (const account of accounts) {
    if (await passwordMatches(account.passwordHash, password)) return account.lockedAt ? null : account
  }
  return null
}

/** How long this key must wait before its next try counts, in seconds; for ever once it failed too often. */
export async function secondsToWait(key: string, at: string): Promise<number> {
  const attempts = await attemptsOf(database(), key)
  if (!attempts) return 0
  if (attempts.failures >= mostFailures) return 24 * 60 * 60
  const until = attempts.waitUntil ? Date.parse(attempts.waitUntil) - Date.parse(at) : 0
  return Math.max(0, Math.ceil(until / 1000))
}

/** One more try that counts, in a transaction that is under way. */
export async function noteFailure(trx: Trx, key: string, at: string): Promise<void> {
  const before = await attemptsOf(trx, key)
  const secondsAgo = before ? (Date.parse(at) - Date.parse(before.lastAt)) / 1000 : 0
  const failures = failuresThatCount(before?.failures ?? 0, secondsAgo) + 1
  const wait = waitAfter(failures)
  const waitUntil = wait > 0 ? new Date(Date.parse(at) + wait * 1000).toISOString() : null
  await addFailure(trx, key, { failures, at, waitUntil })
}

/** Counts one failed try and says in the audit log that there was one, of nobody's account in particular. */
export function countFailure(key: string, at: string): Promise<void> {
  return write(async (trx) => {
    await noteFailure(trx, key, at)
    await appendAudit(trx, {
      at,
      accountId: null,
      role: 'visitor',
      kind: 'sign-in-failed',
      subject: { kind: 'attempts', id: key },
      personId: null,
      fields: [],
      changeId: null,
    })
  })
}
