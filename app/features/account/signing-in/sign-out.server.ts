import type { Actor } from '#app/domain/actor.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { endSession, write } from '#db'

/**
 * Ends this browser's session on the server. Nothing is left that Back or a copied cookie could use. A visit that ended by
 * itself before (`ended`) is forgotten: a page still open somewhere may no longer send words for that person.
 */
export async function signOut(actor: Actor | null, sessionId: string | null, ended?: string): Promise<void> {
  if (ended) await write((trx) => endSession(trx, ended))
  if (!actor || !sessionId) return
  await write(async (trx) => {
    await endSession(trx, sessionId)
    await auditAccount(trx, { ...actor, at: actor.now }, 'signed-out')
  })
}
