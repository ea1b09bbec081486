import type { Actor } from '#app/domain/actor.ts'
import { passwordMatches } from '#app/server/identity/passwords.server.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import { countFailure, oneTry } from '#app/server/identity/tries.server.ts'
import { database, noteTry, passwordHashOf, write } from '#db'

export type PasswordRefusal = 'wrong' | { wait: number }

type Prover = Pick<Actor, 'accountId' | 'now'>

interface Typed {
  submission: string
  password: string
}

/** Under which key tries with the password of somebody who is signed in are counted: forgotten once it was right. */
export const proofKey = ({ accountId }: Pick<Actor, 'accountId'>) => `password:${accountId}`

/**
 * The password of somebody who is signed in, asked for once more: a phone left open for a moment is not enough. Tries are
 * counted apart from those at sign-in, so that a guesser at an open page does not close that one; the same try, however
 * often its form arrives, is one.
 * @returns the hash it was held against
 */
export function provePassword(actor: Prover, typed: Typed): Promise<{ hash: string } | { refused: PasswordRefusal }> {
  const key = proofKey(actor)
  return oneTry(key, actor.now, () => tryPassword(actor, typed, key))
}

async function tryPassword(
  actor: Prover,
  { submission, password }: Typed,
  key: string,
): Promise<{ hash: string } | { refused: 'wrong' }> {
  const hash = await passwordHashOf(database(), actor.accountId)
  if (hash && (await passwordMatches(hash, password))) return { hash }
  const tried = `${key}:${digest('tried', submission, password)}`
  if (await write((trx) => noteTry(trx, tried, actor.now))) await countFailure(key, actor.now)
  return { refused: 'wrong' }
}
