import type { Participant } from '#app/domain/actor.ts'
import { appendAudit, deleteErasure, write } from '#db'

/** Takes asking to be erased back: everything is there again as it was. What others were shown stays ended. */
export async function stopErasing(actor: Participant): Promise<void> {
  await write(async (trx) => {
    if (!(await deleteErasure(trx, actor.personId))) return
    await appendAudit(trx, {
      at: actor.now,
      accountId: actor.accountId,
      role: actor.role,
      kind: 'erasing-stopped',
      subject: { kind: 'person', id: actor.personId },
      personId: actor.personId,
      fields: [],
      changeId: null,
    })
  })
}
