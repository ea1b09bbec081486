import { CODE_MINUTES } from '#app/domain/message.ts'
import { attemptKey, isNewDevice } from '#app/server/identity/device.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import { countCode } from '#app/server/post/code-allowance.server.ts'
import { flag, insertWayBack, nameWayBack, write } from '#db'
import type { Ask } from './way-back.form.ts'

/**
 * Takes down that somebody who gave this name asks for a code, and does not look whether there is anybody of that name:
 * the answer is the same in words and in time. A job looks within seconds (app/server/post/answer-asks.server.ts). After ten
 * asks for one name in a day it looks at one an hour, and the page says the same. A browser that signed in by this name before
 * has ten of its own, so that strangers use up the strangers'.
 * @returns the ask's id, for the page that takes the code
 */
export async function askWayBack(
  { submission, identifier: typed, channel }: Ask,
  { at, device }: { at: string; device: string | null },
): Promise<string> {
  const identifier = readIdentifier(typed)?.value ?? typed.toLowerCase()
  const id = digest('way back', submission).slice(0, 36)
  const expiresAt = new Date(Date.parse(at) + CODE_MINUTES * 60_000).toISOString()
  const key = attemptKey(identifier, device)
  const fromKnown = flag(!isNewDevice(key))
  await write(async (trx) => {
    const isNew = await insertWayBack(trx, { id, identifier: null, channel, fromKnown, askedAt: at, expiresAt })
    if (!isNew) return
    const counts = await countCode(trx, `way back for ${key}`, at)
    await nameWayBack(trx, id, counts ? identifier : null)
  })
  return id
}
