import type { Participant } from '#app/domain/actor.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { dropHandedCode, letShowingGoOn, publishLines, write } from '#db'

/** The person says that the code was none of theirs, or not needed: it opens nothing, and what was shown shows again. */
export function stopHandedCode(actor: Participant): Promise<void> {
  return write(async (trx) => {
    if (!(await dropHandedCode(trx, actor.accountId))) return
    await letShowingGoOn(trx, actor.personId, actor.now)
    await publishLines(trx, actor.personId, actor.now)
    await auditAccount(trx, { ...actor, at: actor.now }, 'handed-code-stopped')
  })
}
