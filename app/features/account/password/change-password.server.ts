import type { Participant } from '#app/domain/actor.ts'
import type { PasswordProblem } from '#app/domain/password.ts'
import { type PasswordRefusal, proofKey, provePassword } from '#app/features/account/confirm/prove-password.server.ts'
import { hashPassword, newPasswordProblem, passwordMatches } from '#app/server/identity/passwords.server.ts'
import { renewVisit } from '#app/server/identity/session.server.ts'
import {
  database,
  endOtherSessions,
  findAnswer,
  forgetFailures,
  once,
  queueMessage,
  setPasswordHash,
  settingsOf,
  write,
} from '#db'
import type { NewPassword } from './password.form.ts'

type Refusal = PasswordRefusal | 'same' | `password-${PasswordProblem}`

/**
 * A new password, for who knows the one of now. Every other device is signed out, and this visit goes on under a new token: one
 * that somebody copied is worth nothing.
 */
export async function changePassword(
  actor: Participant,
  input: NewPassword,
  sessionId: string,
): Promise<{ done: { cookie: string } } | { refused: Refusal }> {
  // Sent twice: the password of now is the new one already, and the one in the form is wrong only for that.
  if (await findAnswer(database(), actor, input.submission)) return renewed(actor, input, sessionId)
  const proof = await provePassword(actor, { submission: input.submission, password: input.passwordNow })
  if ('refused' in proof) return proof
  const settings = await settingsOf(database(), actor.accountId)
  const problem = newPasswordProblem(input.password, settings?.identifier ?? '')
  if (problem) return { refused: `password-${problem}` }
  if (await passwordMatches(proof.hash, input.password)) return { refused: 'same' }
  const passwordHash = await hashPassword(input.password)
  await write((trx) =>
    once<object, never>(trx, actor, input.submission, async () => {
      await setPasswordHash(trx, actor.accountId, passwordHash)
      await endOtherSessions(trx, actor.accountId, sessionId)
      await forgetFailures(trx, proofKey(actor))
      await queueMessage(trx, { personId: actor.personId, kind: 'password-changed', at: actor.now })
      const subject = { kind: 'account', id: actor.accountId }
      return { kind: 'password-changed', subject, personId: actor.personId, fields: ['password'], answer: {} }
    }),
  )
  return renewed(actor, input, sessionId)
}

/** The same form gets the same token, however often it arrives. */
async function renewed({ now }: Participant, { submission }: NewPassword, sessionId: string) {
  return { done: { cookie: await write((trx) => renewVisit(trx, sessionId, submission, now)) } }
}
