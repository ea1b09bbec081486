import type { PasswordProblem } from '#app/domain/password.ts'
import type { SignedIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { attemptKey } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { hashPassword, newPasswordProblem } from '#app/server/identity/passwords.server.ts'
import { countFailure, forgetTries, oneTry } from '#app/server/identity/tries.server.ts'
import { accountsSigningInAs, database, type SignInAccount, type Trx, write } from '#db'

export type ByCodeRefusal = 'wrong' | { wait: number } | `password-${PasswordProblem}`

/** A code that somebody holds on paper, and the password they want from now on. */
export interface TypedCode {
  identifier: string
  code: string
  password: string
}

export interface Asked {
  at: string
  device: string | null
  userAgent?: string | undefined
}

/** One kind of code that opens an account. */
interface CodeKind {
  /** Under which name tries are counted: apart from passwords', so that who guesses those cannot close this way. */
  name: 'card' | 'first' | 'handed'
  opens(account: SignInAccount): boolean
  /** Uses the code up, sets the password and begins the visit; null when the code is not this account's. */
  open(trx: Trx, account: SignInAccount, to: { identifier: string; passwordHash: string }): Promise<SignedIn | null>
}

/**
 * Opens an account by a code and a new password. The password is looked at first: one that is too weak uses no code up.
 * Whatever else does not fit is one word.
 */
export async function openByCode(
  input: TypedCode,
  { at, device }: Asked,
  kind: CodeKind,
): Promise<{ done: SignedIn } | { refused: ByCodeRefusal }> {
  const identifier = readIdentifier(input.identifier)?.value ?? input.identifier.toLowerCase().slice(0, 254)
  const problem = newPasswordProblem(input.password, identifier)
  if (problem) return { refused: `password-${problem}` }
  const atSignIn = attemptKey(identifier, device)
  const keys = { key: `${kind.name}:${atSignIn}`, atSignIn }
  return oneTry(keys.key, at, () => tryCode(input, identifier, keys, { at, kind }))
}

async function tryCode(
  input: TypedCode,
  identifier: string,
  { key, atSignIn }: { key: string; atSignIn: string },
  { at, kind }: { at: string; kind: CodeKind },
): Promise<{ done: SignedIn } | { refused: 'wrong' }> {
  const passwordHash = await hashPassword(input.password)
  const accounts = await accountsSigningInAs(database(), identifier)
  for (const account of accounts.filter(kind.opens)) {
    const done = await write(async (trx) => {
      const opened = await kind.open(trx, account, { identifier, passwordHash })
      if (opened) for (const tries of [key, atSignIn]) await forgetTries(trx, tries, accounts)
      return opened
    })
    if (done) return { done }
  }
  await countFailure(key, at)
  return { refused: 'wrong' }
}
