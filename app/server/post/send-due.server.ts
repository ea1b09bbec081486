import { goesOnWhenStopped, MOST_SENDS, waitAfterSends } from '#app/domain/message.ts'
import { log } from '#app/server/shell/log.server.ts'
import {
  appendAudit,
  database,
  endMessage,
  isAnythingDue,
  leaseMessages,
  type MessageToSend,
  newId,
  type Trx,
  write,
} from '#db'
import { messageWords } from './message-words.server.ts'
import type { Outcome } from './outgoing.ts'
import type { Ways } from './ways.server.ts'

// Longer than any way's own patience, so that a lease ends by itself only when its process did.
const LEASE_MS = 120_000
const AT_ONCE = 4

const after = (at: string, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString()

/**
 * Sends what is due, a few at a time, until nothing is or `isOver` says so. Nothing is sent inside a transaction: a message
 * is leased, sent, and then noted. A process that is killed between sending and noting leaves it to the next one when the
 * lease ends, which sends it a second time with the same id: at most one duplicate for each such kill, and never a message
 * that is lost.
 * @returns how many were sent
 */
export async function sendDue(ways: Ways, now: () => string, isOver: () => boolean = () => false): Promise<number> {
  let sent = 0
  while (!isOver()) {
    const at = now()
    // Read first: an empty outbox, which is nearly always, must not make everybody's saves wait.
    if (!(await isAnythingDue(database(), at))) return sent
    const lease = { name: newId(), at, until: after(at, LEASE_MS) }
    const messages = await write((trx) => leaseMessages(trx, lease, AT_ONCE))
    if (messages.length === 0) return sent
    const ends = await Promise.all(messages.map((message) => sendOne(message, lease.name, ways, now)))
    sent += ends.filter(Boolean).length
  }
  return sent
}

/** Why a message is not sent any more; in the audit log. */
type GivenUp = 'refused' | 'no-answer' | 'too-late' | 'stopped'

async function sendOne(message: MessageToSend, lease: string, ways: Ways, now: () => string): Promise<boolean> {
  const { id, tries, uselessAt } = message
  const before = notToSend(message, now())
  const outcome = before ? null : await send(message, ways)
  if (outcome && outcome.became !== 'sent')
    log.warn({ kind: message.kind, way: message.channel, ...outcome }, 'a message was not sent')
  const at = now()
  const dueAt = after(at, waitAfterSends(tries) * 1000)
  const isLast = tries >= MOST_SENDS || dueAt >= uselessAt
  await write(async (trx) => {
    const own = { id, lease }
    if (outcome?.became === 'sent') await endMessage(trx, own, { sentAt: at })
    else if (outcome?.became === 'later' && !isLast) await endMessage(trx, own, { dueAt })
    else if (await endMessage(trx, own, { endedAt: at }))
      await noteGivenUp(trx, message, before ?? (outcome?.became === 'refused' ? 'refused' : 'no-answer'), at)
  })
  return outcome?.became === 'sent'
}

function notToSend({ kind, uselessAt, silentSince }: MessageToSend, at: string): GivenUp | null {
  if (uselessAt <= at) return 'too-late'
  return silentSince !== null && !goesOnWhenStopped(kind) ? 'stopped' : null
}

async function send({ id, channel, address: to, ...message }: MessageToSend, ways: Ways): Promise<Outcome> {
  const way = ways[channel]
  if (!way) return { became: 'later', why: 'no-way' }
  return way({ id, to, ...messageWords(message) })
}

/** In the audit log stays that somebody could not be reached, by which way and why; not where, and not with what words. */
const noteGivenUp = (trx: Trx, { id, personId, kind, channel }: MessageToSend, why: GivenUp, at: string) =>
  appendAudit(trx, {
    at,
    accountId: null,
    role: 'operator',
    kind: 'message-given-up',
    subject: { kind: 'message', id },
    personId,
    fields: [kind, channel, why],
    changeId: null,
  })
