import type { Participant } from '#app/domain/actor.ts'
import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { endOtherSessions, endSessionNamed, write } from '#db'

/** Stands for every device but the one that asks. */
export const ALL_OTHERS = 'others'

/** Ends one session of this person, or all but this browser's. What is over already, or somebody else's, changes nothing. */
export function signOutDevice(actor: Participant, end: string, sessionId: string): Promise<void> {
  return write(async (trx) => {
    if (end === ALL_OTHERS) await endOtherSessions(trx, actor.accountId, sessionId)
    else if (!(await endSessionNamed(trx, actor.accountId, end))) return
    const which = end === ALL_OTHERS ? 'others' : 'one'
    await auditAccount(trx, { ...actor, at: actor.now }, 'device-signed-out', [which])
  })
}
