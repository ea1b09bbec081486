import { codesOfCard } from '#app/features/account/backup-card/backup-codes.server.ts'
import { type PasskeyRefusal, provePasskey } from '#app/features/account/passkeys/prove-passkey.server.ts'
import { type AnswerRefusal, askForKeyOf, askToMake, readNewKey } from '#app/server/identity/passkeys.server.ts'
import { deviceKind } from '#app/server/identity/session.server.ts'
import { addPasskey, findSecondFactor, listPasskeys, newId, spendQuestion, write } from '#db'
import { type Asked, firstTimeIn, isSetUp, letIn, type Opened, type Standing } from './second-step.server.ts'

/** The question for who stands before the second step: to show a key, or, with nothing set up yet, to make one. */
export async function askAtSecondStep(standing: Standing, at: string): Promise<object | null> {
  const { accountId, id: boundTo, hasKey } = standing
  if (hasKey) return askForKeyOf(accountId, { boundTo, purpose: 'second' }, at)
  return isSetUp(standing) ? null : askToMake(standing, boundTo, at)
}

type Refused<R> = { refused: R | 'over' }

/** Opens the visit with a key of theirs after the password. A key cannot be guessed, so nothing waits. */
export async function giveSecondByPasskey(
  standing: Standing,
  answer: string,
  asked: Asked,
): Promise<Exclude<Opened, { refused: unknown }> | Refused<PasskeyRefusal>> {
  const { accountId, id: boundTo } = standing
  const outcome = await provePasskey(
    { answer, boundTo, at: asked.at },
    { purpose: 'second', accountId, open: (trx) => letIn(trx, standing, asked, 'passkey') },
  )
  if ('refused' in outcome) return outcome
  return outcome.done === null ? { refused: 'over' } : { done: { cookies: outcome.done } }
}

/**
 * Sets the second factor up with a key that this phone or computer made, and opens the visit. Answers with eight recovery
 * codes, as an app does. Somebody who has a second factor already cannot set up another here.
 */
export async function setUpByPasskey(
  standing: Standing,
  { submission, answer }: { submission: string; answer: string },
  asked: Asked,
): Promise<{ done: { cookies: string[]; codes: string[] } } | Refused<AnswerRefusal>> {
  const { accountId, id: boundTo } = standing
  const made = await readNewKey({ answer, boundTo, at: asked.at })
  if ('refused' in made) return made
  const codes = codesOfCard(accountId, submission)
  return write(async (trx) => {
    const hasOne = (await findSecondFactor(trx, accountId)) || (await listPasskeys(trx, accountId)).length > 0
    if (hasOne) return { refused: 'over' }
    if (!(await spendQuestion(trx, made.question, asked.at))) return { refused: 'expired' }
    const device = deviceKind(asked.userAgent)
    const kept = { ...made.key, accountId, handle: newId(), device, createdAt: asked.at, lastUsedAt: null }
    if (!(await addPasskey(trx, kept))) return { refused: 'wrong' }
    const cookies = await firstTimeIn(trx, standing, { codes, by: 'passkey' }, asked)
    return cookies === null ? { refused: 'over' } : { done: { cookies, codes } }
  })
}
