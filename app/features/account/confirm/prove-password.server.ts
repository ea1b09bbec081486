import type { Actor } from '#app/domain/actor.ts'
import { countFailure, secondsToWait } from '#app/features/account/signing-in/sign-in.server.ts'
import { passwordMatches } from '#app/server/identity/passwords.server.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import { database, noteTry, passwordHashOf, write } from '#db'

export type PasswordRefusal = 'wrong' | { wait: number }

type Prover = Pick<Actor, 'accountId' | 'now'>

/** Under which key tries with the password of somebody who is signed in are counted: forgotten once it was right. */
export const proofKey = ({ accountId }: Pick<Actor, 'accountId'>) => `password:${accountId}`

/**
 * The password of somebody who is signed in, asked for once more: a phone left open for a moment is not enough. Tries are
 * counted apart from those at sign-in, so that a guesser at an open page does not close that one; the same try, however
 * often its form arrives, is one.
 * @returns the hash it was held against
 */
export async function provePassword(
  actor: Prover,
  { submission, password }: { submission: string; password: string },
): Promise<{ hash: string } | { refused: PasswordRefusal }> {
  const key = proofKey(actor)
  const wait = await secondsToWait(key, actor.now)
  if (wait > 0) return { refused: { wait } }
  const hash = await passwordHashOf(database(), actor.accountId)
  if (hash && (await passwordMatches(hash, password))) return { hash }
  const tried = `${key}:${digest('tried', submission, password)}`
  if (await write((trx) => noteTry(trx, tried, actor.now))) await countFailure(key, actor.now)
  return { refused: 'wrong' }
}
