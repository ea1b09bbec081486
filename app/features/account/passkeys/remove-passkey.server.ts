import type { Actor } from '#app/domain/actor.ts'
import { env } from '#app/server/settings/env.server.ts'
import {
  appendAudit,
  findSecondFactor,
  listPasskeys,
  removePasskey as removeRow,
  type Trx,
  waitForPasskeys,
  write,
} from '#db'

/**
 * From now on this key opens nothing. What is gone already, or somebody else's, changes nothing. Ask for a proof first.
 * @returns 'last' when it stays, because without it a password alone would open what people show: whoever knew it would be led
 * to set up a second step of their own.
 */
export function removePasskey(actor: Actor, handle: string): Promise<'gone' | 'last'> {
  const { accountId, personId, role, now } = actor
  return write(async (trx) => {
    await waitForPasskeys(trx, accountId)
    if (await isOnlySecondFactor(trx, actor, handle)) return 'last'
    if (!(await removeRow(trx, accountId, handle))) return 'gone'
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
    return 'gone'
  })
}

async function isOnlySecondFactor(trx: Trx, { role, accountId }: Actor, handle: string): Promise<boolean> {
  if (role === 'participant' || env().WORKER_SECOND_FACTOR !== 'required') return false
  const [only, other] = await listPasskeys(trx, accountId)
  return only?.handle === handle && !other && !(await findSecondFactor(trx, accountId))
}
