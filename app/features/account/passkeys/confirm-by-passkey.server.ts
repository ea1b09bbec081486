import type { Actor } from '#app/domain/actor.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { renewVisit } from '#app/server/identity/session.server.ts'
import { write } from '#db'
import { type PasskeyRefusal, provePasskey } from './prove-passkey.server.ts'

/** Somebody in any role shows by a key of their own that it is them; this visit alone may do for a while what needs that. */
export async function confirmByPasskey(
  actor: Actor,
  answer: string,
  sessionId: string,
): Promise<{ done: { cookie: string } } | { refused: PasskeyRefusal }> {
  const used = await provePasskey({ answer, boundTo: sessionId, at: actor.now }, 'confirm')
  if ('refused' in used) return used
  // A key that opens somebody else's account says nothing about this one.
  if (used.passkey.accountId !== actor.accountId) return { refused: 'unknown' }
  const cookie = await write(async (trx) => {
    const renewed = await renewVisit(trx, sessionId, answer, actor.now)
    await auditAccount(trx, { ...actor, at: actor.now }, 'confirmed', ['passkey'])
    return renewed
  })
  return { done: { cookie } }
}
