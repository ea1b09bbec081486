import type { Actor } from '#app/domain/actor.ts'
import { appendAudit, endSession, write } from '#db'

/**
 * Ends this browser's session on the server. Nothing is left that Back or a copied cookie could use. A visit that ended by
 * itself before (`ended`) is forgotten: a page still open somewhere may no longer send words for that person.
 */
export async function signOut(actor: Actor | null, sessionId: string | null, ended?: string): Promise<void> {
  if (ended) await write((trx) => endSession(trx, ended))
  if (!actor || !sessionId) return
  await write(async (trx) => {
    await endSession(trx, sessionId)
    await appendAudit(trx, {
      at: actor.now,
      accountId: actor.accountId,
      role: actor.role,
      kind: 'signed-out',
      subject: { kind: 'account', id: actor.accountId },
      personId: actor.personId,
      fields: [],
      changeId: null,
    })
  })
}
