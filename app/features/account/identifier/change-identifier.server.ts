import type { Participant } from '#app/domain/actor.ts'
import type { PasswordProblem } from '#app/domain/password.ts'
import { type PasswordRefusal, proofKey, provePassword } from '#app/features/account/confirm/prove-password.server.ts'
import { knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { newPasswordProblem, passwordMatches } from '#app/server/identity/passwords.server.ts'
import { countFailure } from '#app/server/identity/tries.server.ts'
import {
  accountsPerIdentifier,
  accountsSigningInAs,
  database,
  findAnswer,
  isIdentifierTaken,
  once,
  setIdentifier,
  write,
} from '#db'
import type { NewIdentifier } from './identifier.form.ts'

type Refusal = PasswordRefusal | 'identifier-unknown' | 'identifier-taken' | `password-${PasswordProblem}`

/**
 * Another e-mail address, phone number or name to sign in with, by the rules of signing up: only a chosen name can be
 * taken, and says so; of an e-mail or phone number nobody learns whether somebody else has it. Tries at names are counted
 * with those at the password. Somebody's other account under it with this same password would be the one that opens from
 * then on: that is said as taken, to who knows that password.
 * @returns the Set-Cookie header by which this browser is known under it
 */
export async function changeIdentifier(
  actor: Participant,
  input: NewIdentifier,
): Promise<{ done: string } | { refused: Refusal }> {
  const identifier = readIdentifier(input.identifier)
  if (!identifier) return { refused: 'identifier-unknown' }
  const cookie = knownDeviceCookie(identifier.value)
  if (await findAnswer(database(), actor, input.submission)) return { done: cookie }
  const { submission, passwordNow: password } = input
  const proof = await provePassword(actor, { submission, password })
  if ('refused' in proof) return proof
  const problem = newPasswordProblem(password, identifier.value)
  if (problem === 'too-common') return { refused: `password-${problem}` }

  const others = (await accountsSigningInAs(database(), identifier.value)).filter(({ id }) => id !== actor.accountId)
  for (const { passwordHash } of others)
    if (await passwordMatches(passwordHash, password)) return { refused: 'identifier-taken' }
  const outcome = await write((trx) =>
    once<null, 'identifier-taken'>(trx, actor, submission, async () => {
      const now = (await accountsSigningInAs(trx, identifier.value)).filter(({ id }) => id !== actor.accountId)
      const isTaken = identifier.kind === 'name' && (await isIdentifierTaken(trx, identifier.value, actor.accountId))
      if (isTaken || now.length >= accountsPerIdentifier) return { refused: 'identifier-taken' }
      await setIdentifier(trx, actor.accountId, identifier)
      const subject = { kind: 'account', id: actor.accountId }
      return { kind: 'identifier-changed', subject, personId: actor.personId, fields: ['identifier'], answer: null }
    }),
  )
  if ('done' in outcome) return { done: cookie }
  await countFailure(proofKey(actor), actor.now)
  return outcome
}
