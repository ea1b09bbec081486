import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { type Answered, checkAnswer, keyNamedIn, takeQuestion } from '#app/server/identity/passkeys.server.ts'
import { appendAudit, database, findPasskey, notePasskeyUse, type PasskeyOf, write } from '#db'

/**
 * `expired`: too late, answered before, or put to another browser. `unknown`: no account opens with it any more. `wrong`: not
 * made for us, or not signed by it. `went-back`: it was used before where we did not see it, so somebody may have a copy.
 */
export type PasskeyRefusal = 'expired' | 'unknown' | 'wrong' | 'went-back'

/**
 * Takes a phone's answer to the question this browser was asked: whose key it is, for a participant and for a worker alike. A
 * key shows two things at once, the phone in hand and the finger, face or PIN behind it, so it is also a worker's two factors.
 * Nobody is signed in by this alone.
 */
export async function provePasskey(
  answered: Answered,
  purpose: 'sign-in' | 'confirm',
): Promise<{ passkey: PasskeyOf } | { refused: PasskeyRefusal }> {
  const challenge = await takeQuestion(answered, purpose)
  if (!challenge) return { refused: 'expired' }
  const passkey = await findPasskey(database(), keyNamedIn(answered.answer))
  if (!passkey) return failed(answered, 'unknown')
  const checked = await checkAnswer(answered.answer, challenge, passkey)
  if ('refused' in checked) return failed(answered, checked.refused)
  const { credentialId, counter: before } = passkey
  const isNoted = await write(async (trx) => {
    const noted = await notePasskeyUse(trx, credentialId, { before, counter: checked.counter, at: answered.at })
    if (noted) await auditAccount(trx, { ...passkey, at: answered.at }, 'passkey-used', [purpose])
    return noted
  })
  return isNoted ? { passkey } : failed(answered, 'went-back')
}

/** Says in the audit log that there was one, of nobody's account in particular. A key cannot be guessed, so nothing waits. */
async function failed<R extends PasskeyRefusal>({ at }: Answered, reason: R): Promise<{ refused: R }> {
  await write((trx) =>
    appendAudit(trx, {
      at,
      accountId: null,
      role: 'visitor',
      kind: 'sign-in-failed',
      subject: { kind: 'passkey', id: reason },
      personId: null,
      fields: [],
      changeId: null,
    }),
  )
  return { refused: reason }
}
