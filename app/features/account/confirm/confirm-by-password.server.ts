import type { Actor } from '#app/domain/actor.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { confirmSession, forgetFailures, write } from '#db'
import type { Confirmation } from './confirm.form.ts'
import { type PasswordRefusal, proofKey, provePassword } from './prove-password.server.ts'

/** Somebody in any role shows by the password that it is them; this session alone may do for a while what needs that. */
export async function confirmByPassword(
  actor: Actor,
  input: Confirmation,
  sessionId: string,
): Promise<{ done: object } | { refused: PasswordRefusal }> {
  const proof = await provePassword(actor, input)
  if ('refused' in proof) return proof
  await write(async (trx) => {
    await confirmSession(trx, sessionId, actor.now)
    await forgetFailures(trx, proofKey(actor))
    await auditAccount(trx, { ...actor, at: actor.now }, 'confirmed', ['password'])
  })
  return { done: {} }
}
