import { CODE_MINUTES, MOST_CODES_A_DAY } from '#app/domain/message.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import { countToday, insertWayBack, nameWayBack, write } from '#db'
import type { Ask } from './way-back.form.ts'

/**
 * Takes down that somebody who gave this name asks for a code, and does not look whether there is anybody of that name:
 * the answer is the same in words and in time. A job looks within seconds (app/server/post/answer-asks.server.ts). After ten
 * asks for one name in a day nobody looks any more, and the page says the same.
 * @returns the ask's id, for the page that takes the code
 */
export async function askWayBack({ submission, identifier: typed, channel }: Ask, at: string): Promise<string> {
  const identifier = readIdentifier(typed)?.value ?? typed.toLowerCase()
  const id = digest('way back', submission).slice(0, 36)
  const expiresAt = new Date(Date.parse(at) + CODE_MINUTES * 60_000).toISOString()
  await write(async (trx) => {
    const isNew = await insertWayBack(trx, { id, identifier: null, channel, askedAt: at, expiresAt })
    if (!isNew) return
    const counts = await countToday(trx, `way back for ${digest('name', identifier)}`, at, MOST_CODES_A_DAY)
    await nameWayBack(trx, id, counts ? identifier : null)
  })
  return id
}
