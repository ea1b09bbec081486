import type { Actor } from '#app/domain/actor.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { renewVisit } from '#app/server/identity/session.server.ts'
import { forgetFailures, write } from '#db'
import type { Confirmation } from './confirm.form.ts'
import { type PasswordRefusal, proofKey, provePassword } from './prove-password.server.ts'

/** Somebody in any role shows by the password that it is them; this visit alone may do for a while what needs that. */
export async function confirmByPassword(
  actor: Actor,
  input: Confirmation,
  sessionId: string,
): Promise<{ done: { cookie: string } } | { refused: PasswordRefusal }> {
  const proof = await provePassword(actor, input)
  if ('refused' in proof) return proof
  const cookie = await write(async (trx) => {
    const renewed = await renewVisit(trx, sessionId, input.submission, actor.now)
    await forgetFailures(trx, proofKey(actor))
    await auditAccount(trx, { ...actor, at: actor.now }, 'confirmed', ['password'])
    return renewed
  })
  return { done: { cookie } }
}
