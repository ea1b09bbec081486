import type { Actor } from '#app/domain/actor.ts'
import { type AnswerRefusal, readNewKey } from '#app/server/identity/passkeys.server.ts'
import { deviceKind } from '#app/server/identity/session.server.ts'
import { addPasskey as addRow, database, findAnswer, listPasskeys, newId, once, spendQuestion, write } from '#db'

/** Enough for a few phones and a key on a ring; past it somebody is filling our disk. */
export const MOST_PASSKEYS = 10

export type AddPasskeyRefusal = AnswerRefusal | 'full'

/** Keeps the key a phone has just made: from now on it opens this account, whatever its role. Ask for a proof first. */
export async function addPasskey(
  actor: Actor,
  { submission, answer }: { submission: string; answer: string },
  { sessionId, userAgent }: { sessionId: string; userAgent?: string | undefined },
): Promise<{ done: { handle: string } } | { refused: AddPasskeyRefusal }> {
  const { accountId, personId, now } = actor
  const before = await findAnswer<{ handle: string }>(database(), actor, submission)
  if (before) return { done: before }
  const made = await readNewKey({ answer, boundTo: sessionId, at: now })
  if ('refused' in made) return { refused: made.refused }
  return write((trx) =>
    once<{ handle: string }, AddPasskeyRefusal>(trx, actor, submission, async () => {
      if (!(await spendQuestion(trx, made.question, now))) return { refused: 'expired' }
      if ((await listPasskeys(trx, accountId)).length >= MOST_PASSKEYS) return { refused: 'full' }
      const handle = newId()
      const kept = { ...made.key, accountId, handle, device: deviceKind(userAgent), createdAt: now, lastUsedAt: null }
      if (!(await addRow(trx, kept))) return { refused: 'wrong' }
      return { kind: 'passkey-added', subject: { kind: 'passkey', id: handle }, personId, answer: { handle } }
    }),
  )
}
