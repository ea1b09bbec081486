import { attemptKey, isNewDevice, knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { matchNobody, passwordMatches } from '#app/server/identity/passwords.server.ts'
import { countFailure, forgetTries, oneTry } from '#app/server/identity/tries.server.ts'
import { accountsSigningInAs, database, endSession, queueMessage, type SignInAccount, type Trx, write } from '#db'
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
export function signIn(input: SignIn, asked: Asked): Promise<{ done: SignedIn } | { refused: SignInRefusal }> {
  const identifier = readIdentifier(input.identifier)?.value ?? input.identifier.toLowerCase().slice(0, 254)
  const key = attemptKey(identifier, asked.device)
  return oneTry(key, asked.at, () => tryPassword(input, asked, identifier, key))
}

async function tryPassword(
  input: SignIn,
  asked: Asked,
  identifier: string,
  key: string,
): Promise<{ done: SignedIn } | { refused: 'wrong' }> {
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

/** A locked account stands in nobody's way: another one under the same address may have the same password. */
async function accountWith(accounts: readonly SignInAccount[], password: string): Promise<SignInAccount | null> {
  if (accounts.length === 0) await matchNobody(password)
  for (const account of accounts) {
    if ((await passwordMatches(account.passwordHash, password)) && !account.lockedAt) return account
  }
  return null
}
