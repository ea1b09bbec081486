import type { Participant } from '#app/domain/actor.ts'
import type { Identifier } from '#app/domain/identifier.ts'
import type { PasswordProblem } from '#app/domain/password.ts'
import { type PasswordRefusal, proofKey, provePassword } from '#app/features/account/confirm/prove-password.server.ts'
import { attemptKey, knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { newPasswordProblem, passwordMatches } from '#app/server/identity/passwords.server.ts'
import { countFailure, noteFailure, oneTry } from '#app/server/identity/tries.server.ts'
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
 * taken, and says so; of an e-mail or phone number nobody learns whether somebody else has it. Because a password is held
 * against the others' here too, tries are counted as at sign-in: of an e-mail or phone number every one, of a name those that
 * are refused, which count with those at one's own password as well. Somebody's other account under it with this same password would be the one that opens from
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
  const key = attemptKey(identifier.value, null)
  const outcome = await oneTry(key, actor.now, () => moveTo(actor, input, identifier, key))
  return 'done' in outcome ? { done: cookie } : outcome
}

async function moveTo(
  actor: Participant,
  { submission, passwordNow: password }: NewIdentifier,
  identifier: Identifier,
  key: string,
): Promise<{ done: null } | { refused: 'identifier-taken' }> {
  const others = (await accountsSigningInAs(database(), identifier.value)).filter(({ id }) => id !== actor.accountId)
  for (const { passwordHash } of others)
    if (await passwordMatches(passwordHash, password)) return refuseTaken(actor, key)
  const outcome = await write((trx) =>
    once<null, 'identifier-taken'>(trx, actor, submission, async () => {
      const now = (await accountsSigningInAs(trx, identifier.value)).filter(({ id }) => id !== actor.accountId)
      const isTaken = identifier.kind === 'name' && (await isIdentifierTaken(trx, identifier.value, actor.accountId))
      if (isTaken || now.length >= accountsPerIdentifier) return { refused: 'identifier-taken' }
      if (identifier.kind !== 'name') await noteFailure(trx, key, actor.now)
      await setIdentifier(trx, actor.accountId, identifier)
      const subject = { kind: 'account', id: actor.accountId }
      return { kind: 'identifier-changed', subject, personId: actor.personId, fields: ['identifier'], answer: null }
    }),
  )
  return 'done' in outcome ? outcome : refuseTaken(actor, key)
}

async function refuseTaken(actor: Participant, key: string): Promise<{ refused: 'identifier-taken' }> {
  for (const tries of [key, proofKey(actor)]) await countFailure(tries, actor.now)
  return { refused: 'identifier-taken' }
}
