import type { Participant } from '#app/domain/actor.ts'
import { CODE_MINUTES, MOST_CODES_A_DAY } from '#app/domain/message.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import { countCode } from '#app/server/post/code-allowance.server.ts'
import { countToday, sendCode, type Trx } from '#db'

/**
 * Sends a code to a place that is to be confirmed: ten a day for one person, and ten a day, then one an
 * hour, to one place whoever asks. One
 * too many is not sent, and nothing says so: it would tell that others write there.
 */
export async function sendConfirmingCode(
  trx: Trx,
  { personId, language, now: at }: Participant,
  { id: addressId, address }: { id: string; address: string },
): Promise<void> {
  const isMine = await countToday(trx, `confirm by ${personId}`, at, MOST_CODES_A_DAY)
  if (!isMine || !(await countCode(trx, `confirm ${digest('address', address)}`, at))) return
  const expiresAt = new Date(Date.parse(at) + CODE_MINUTES * 60_000).toISOString()
  await sendCode(trx, { personId, addressId, wayBackId: null, language, at, expiresAt })
}
