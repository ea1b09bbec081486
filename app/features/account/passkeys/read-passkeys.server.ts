import type { Actor } from '#app/domain/actor.ts'
import { relyingParty } from '#app/server/identity/passkeys.server.ts'
import { database, listPasskeys } from '#db'

/** The keys that open this account, and whether one can be made at this address at all. */
export async function readPasskeys({ accountId, timeZone }: Actor) {
  const passkeys = await listPasskeys(database(), accountId)
  return {
    passkeys: passkeys.map(({ handle, device, createdAt, lastUsedAt }) => ({ handle, device, createdAt, lastUsedAt })),
    possible: relyingParty() !== null,
    timeZone,
  }
}

/** Whether somebody can show by a key that it is them. */
export const hasPasskey = async ({ accountId }: Actor) =>
  relyingParty() !== null && (await listPasskeys(database(), accountId)).length > 0
