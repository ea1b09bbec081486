import { CODE_MINUTES } from '#app/domain/message.ts'
import { digest } from '#app/server/identity/secrets.server.ts'
import {
  accountsSigningInAs,
  appendAudit,
  database,
  listGettingIn,
  listWaysBackToLookAt,
  sendCode,
  type Trx,
  takeWayBack,
  write,
} from '#db'
import { countCode } from './code-allowance.server.ts'

const AT_ONCE = 20

/**
 * Looks who asked at the door for a way back, and sends a code to those who confirmed a place for it. The page that took the
 * ask never looked: its answer and its time are the same whoever was named. One place gets ten codes a day and then
 * one an hour, whoever asks for them, and as many for browsers that had signed in by that name before; one too many is not
 * sent, and nothing says so.
 */
export async function answerAsks(at: string): Promise<void> {
  for (const id of await listWaysBackToLookAt(database(), AT_ONCE)) await write((trx) => answerAsk(trx, id, at))
}

async function answerAsk(trx: Trx, id: string, at: string): Promise<void> {
  const ask = await takeWayBack(trx, id)
  if (!ask || ask.expiresAt <= at) return
  const accounts = await accountsSigningInAs(trx, ask.identifier)
  for (const { id: accountId, personId, role, lockedAt } of accounts) {
    // Whoever took the phone gets what is sent to it: a locked account is opened by the card or the agency.
    if (role !== 'participant' || lockedAt) continue
    for (const place of await listGettingIn(trx, personId, ask.channel)) {
      const to = `way back to ${digest('address', place.address)} from ${ask.fromKnown ? 'known' : 'unknown'}`
      if (!(await countCode(trx, to, at))) continue
      const expiresAt = new Date(Date.parse(at) + CODE_MINUTES * 60_000).toISOString()
      await sendCode(trx, { personId, addressId: place.id, wayBackId: id, language: place.language, at, expiresAt })
      await appendAudit(trx, {
        at,
        accountId: null,
        role: 'visitor',
        kind: 'way-back-sent',
        subject: { kind: 'account', id: accountId },
        personId,
        fields: [ask.channel],
        changeId: null,
      })
    }
  }
}
