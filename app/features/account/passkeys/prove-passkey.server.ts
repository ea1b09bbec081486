import { auditAccount } from '#app/features/account/audit-account.server.ts'
import type { Put, Question } from '#app/server/identity/passkey-questions.server.ts'
import { type Answered, checkAnswer, keyNamedIn, questionOf } from '#app/server/identity/passkeys.server.ts'
import { appendAudit, database, findPasskey, notePasskeyUse, type PasskeyOf, spendQuestion, type Trx, write } from '#db'

/**
 * `expired`: too late, answered before, or put to another browser. `unknown`: no account opens with it any more, or another than
 * is meant. `wrong`: not made for us, or not signed by it. `went-back`: it was used before where we did not see it, so somebody
 * may have a copy.
 */
export type PasskeyRefusal = 'expired' | 'unknown' | 'wrong' | 'went-back'

interface Proof<T> {
  purpose: Put['purpose']
  /** Whose key it has to be; anybody's when it says nothing. */
  accountId?: string
  /** What follows, in the transaction that notes the use. */
  open(trx: Trx, passkey: PasskeyOf): Promise<T>
}

/**
 * Takes a phone's answer to the question this browser was asked: whose key it is, for a participant and for a worker alike. A
 * key shows two things at once, the phone in hand and the finger, face or PIN behind it, so it is also a worker's two factors.
 * The question is spent with what follows from it, or with what is noted of a refusal: each counts once.
 */
export async function provePasskey<T>(
  answered: Answered,
  { purpose, accountId, open }: Proof<T>,
): Promise<{ done: T } | { refused: PasskeyRefusal }> {
  const { at } = answered
  const question = questionOf(answered, purpose)
  // Not asked by us: nothing was tried, and nothing is noted, so that nobody fills the log with made-up answers.
  if (!question) return { refused: 'expired' }
  const passkey = await findPasskey(database(), keyNamedIn(answered.answer))
  if (!passkey || (accountId !== undefined && passkey.accountId !== accountId)) return failed(question, at, 'unknown')
  const checked = await checkAnswer(answered.answer, question, passkey)
  if ('refused' in checked) return failed(question, at, checked.refused)
  const { credentialId, counter: before } = passkey
  const outcome = await write<{ done: T } | PasskeyRefusal>(async (trx) => {
    if (!(await spendQuestion(trx, question, at))) return 'expired'
    if (!(await notePasskeyUse(trx, credentialId, { before, counter: checked.counter, at }))) return 'went-back'
    await auditAccount(trx, { ...passkey, at }, 'passkey-used', [purpose])
    return { done: await open(trx, passkey) }
  })
  if (outcome === 'went-back') return failed(question, at, outcome, true)
  return typeof outcome === 'string' ? { refused: outcome } : outcome
}

/** Says in the audit log that there was one, of nobody's account in particular. A key cannot be guessed, so nothing waits. */
async function failed<R extends PasskeyRefusal>(
  question: Question,
  at: string,
  reason: R,
  isSpent = false,
): Promise<{ refused: R | 'expired' }> {
  const isNew = await write(async (trx) => {
    if (!isSpent && !(await spendQuestion(trx, question, at))) return false
    await appendAudit(trx, {
      at,
      accountId: null,
      role: 'visitor',
      kind: 'sign-in-failed',
      subject: { kind: 'passkey', id: reason },
      personId: null,
      fields: [],
      changeId: null,
    })
    return true
  })
  return { refused: isNew ? reason : 'expired' }
}
