import type { Actor } from '#app/domain/actor.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { renewVisit } from '#app/server/identity/session.server.ts'
import { type PasskeyRefusal, provePasskey } from './prove-passkey.server.ts'

/**
 * Somebody in any role shows by a key of their own that it is them; this visit alone may do for a while what needs that. A key
 * that opens somebody else's account says nothing about this one.
 */
export const confirmByPasskey = (
  { accountId, personId, role, now: at }: Actor,
  answer: string,
  sessionId: string,
): Promise<{ done: { cookie: string } } | { refused: PasskeyRefusal }> =>
  provePasskey(
    { answer, boundTo: sessionId, at },
    {
      purpose: 'confirm',
      accountId,
      async open(trx) {
        const cookie = await renewVisit(trx, sessionId, answer, at)
        await auditAccount(trx, { accountId, personId, role, at }, 'confirmed', ['passkey'])
        return { cookie }
      },
    },
  )
