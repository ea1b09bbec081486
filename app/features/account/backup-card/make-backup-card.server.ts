import type { Actor } from '#app/domain/actor.ts'
import { once, replaceBackupCodes, type Trx, write } from '#db'
import { codeHash, codesOfCard } from './backup-codes.server.ts'

/**
 * A new backup card of eight codes; the card before stops working. The codes are shown in this answer and nowhere else:
 * the database has their hashes. They follow from the form's own id, so that sending it twice shows the same card.
 */
export async function makeBackupCard(actor: Actor, input: { submission: string }): Promise<{ done: string[] }> {
  const codes = codesOfCard(actor.accountId, input.submission)
  await write((trx) =>
    once(trx, actor, input.submission, async () => {
      await putCard(trx, actor.accountId, codes)
      const subject = { kind: 'account', id: actor.accountId }
      return { kind: 'backup-codes-made', subject, personId: actor.personId, answer: { codes: codes.length } }
    }),
  )
  return { done: codes }
}

/** This card and no other from now on, in a transaction that is under way; the caller writes the audit row. */
export const putCard = (trx: Trx, accountId: string, codes: readonly string[]): Promise<void> =>
  replaceBackupCodes(
    trx,
    accountId,
    codes.map((code) => codeHash(accountId, code)),
  )
