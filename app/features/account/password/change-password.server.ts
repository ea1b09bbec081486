import type { Participant } from '#app/domain/actor.ts'
import { type PasswordProblem, passwordProblem } from '#app/domain/password.ts'
import { countFailure, secondsToWait } from '#app/features/account/signing-in/sign-in.server.ts'
import { hashPassword, passwordMatches } from '#app/server/identity/passwords.server.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import {
  database,
  endOtherSessions,
  findAnswer,
  forgetFailures,
  noteTry,
  once,
  passwordHashOf,
  setPasswordHash,
  settingsOf,
  write,
} from '#db'
import type { NewPassword } from './password.form.ts'

/** The same try, however often its form arrives, is one; another password under the same form is another. */
async function countOnce(key: string, { now }: Participant, { submission, passwordNow }: NewPassword): Promise<void> {
  const tried = `${key}:${digest('tried', submission, passwordNow)}`
  if (await write((trx) => noteTry(trx, tried, now))) await countFailure(key, now)
}

type Refusal = 'wrong' | 'same' | { wait: number } | `password-${PasswordProblem}`

/**
 * A new password, for who knows the one of now: a phone left open for a moment is not enough. Every other device is signed
 * out. Tries are counted apart from those at sign-in, so that a guesser at this page does not close that one.
 */
export async function changePassword(
  actor: Participant,
  input: NewPassword,
  sessionId: string,
): Promise<{ done: object } | { refused: Refusal }> {
  // Sent twice: the password of now is the new one already, and the one in the form is wrong only for that.
  if (await findAnswer(database(), actor, input.submission)) return { done: {} }
  const key = `password:${actor.accountId}`
  const wait = await secondsToWait(key, actor.now)
  if (wait > 0) return { refused: { wait } }
  const current = await passwordHashOf(database(), actor.accountId)
  if (!current || !(await passwordMatches(current, input.passwordNow))) {
    await countOnce(key, actor, input)
    return { refused: 'wrong' }
  }
  const settings = await settingsOf(database(), actor.personId)
  const problem = passwordProblem(input.password, settings?.identifier ?? '')
  if (problem) return { refused: `password-${problem}` }
  if (await passwordMatches(current, input.password)) return { refused: 'same' }
  const passwordHash = await hashPassword(input.password)
  return write((trx) =>
    once<object, never>(trx, actor, input.submission, async () => {
      await setPasswordHash(trx, actor.accountId, passwordHash)
      await endOtherSessions(trx, actor.accountId, sessionId)
      await forgetFailures(trx, key)
      const subject = { kind: 'account', id: actor.accountId }
      return { kind: 'password-changed', subject, personId: actor.personId, fields: ['password'], answer: {} }
    }),
  )
}
