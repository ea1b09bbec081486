import type { Actor } from '#app/domain/actor.ts'
import { appendAudit, removePasskey as removeRow, write } from '#db'

/** From now on this key opens nothing. What is gone already, or somebody else's, changes nothing. Ask for a proof first. */
export function removePasskey(actor: Actor, handle: string): Promise<void> {
  const { accountId, personId, role, now } = actor
  return write(async (trx) => {
    if (!(await removeRow(trx, accountId, handle))) return
    await appendAudit(trx, {
      at: now,
      accountId,
      role,
      kind: 'passkey-removed',
      subject: { kind: 'passkey', id: handle },
      personId,
      fields: [],
      changeId: null,
    })
  })
}
