import { type Channel, goesOnWhenStopped, type MessageKind } from '#app/domain/message.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import { newId } from './ids.ts'
import type { Row } from './schema.ts'
import { heldBackSince } from './showing.ts'

const USES = {
  'showing-ends': ['hearsOfEndings'],
  'signed-in': ['hearsOfSignIns'],
  'password-changed': ['hearsOfSignIns'],
  'code-handed': ['getsIn', 'hearsOfSignIns'],
} as const satisfies Partial<Record<MessageKind, readonly (keyof Row<'personAddress'>)[]>>

/** What may be said to a person unasked; a code is sent by `queueCode` alone. */
export type NoticeKind = keyof typeof USES

export interface Notice {
  personId: string
  kind: NoticeKind
  at: string
  /** what it is about, such as a release's id: the same is said but once to each address */
  about?: string
}

// What happened two days ago is no news to be woken by.
const NEWS_MS = 2 * 24 * 60 * 60 * 1000

const later = (at: string, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString()

/**
 * Puts a notice into the outbox inside the caller's transaction: one for each address that this person confirmed and chose
 * for this. Nobody is told who chose nothing, and that is most people: call it without asking first. It leaves within
 * seconds of the commit, in the person's language, with words that name nothing; while nothing is shown no note does but that of a code the office made.
 * @returns how many were put there
 */
export async function queueMessage(trx: Trx, { personId, kind, at, about }: Notice): Promise<number> {
  const chosen = await trx
    .selectFrom('personAddress')
    .innerJoin('person', 'person.id', 'personAddress.personId')
    .select(['personAddress.id', 'person.language'])
    .where('personAddress.personId', '=', personId)
    .where('personAddress.confirmedAt', 'is not', null)
    .where((row) => row.or(USES[kind].map((use) => row(`personAddress.${use}`, '=', 1))))
    .$if(!goesOnWhenStopped(kind), (some) =>
      some.where((row) => heldBackSince(row, 'personAddress.personId'), 'is', null),
    )
    .execute()
  for (const { id: addressId, language } of chosen) {
    const onceKey = about === undefined ? null : `${kind} ${about} ${addressId}`
    await trx
      .insertInto('outbox')
      .values({ ...waiting(at, later(at, NEWS_MS)), personId, addressId, kind, language, codeId: null, onceKey })
      .onConflict((conflict) => conflict.column('onceKey').doNothing())
      .execute()
  }
  return chosen.length
}

/** Puts a code into the outbox. After its end nobody is helped by it, so it is not tried any longer than that. */
export async function queueCode(
  trx: Trx,
  code: { id: string; personId: string; addressId: string; language: string; at: string; expiresAt: string },
): Promise<void> {
  const { id: codeId, personId, addressId, language, at, expiresAt } = code
  await trx
    .insertInto('outbox')
    .values({ ...waiting(at, expiresAt), personId, addressId, kind: 'code', language, codeId, onceKey: null })
    .execute()
}

const waiting = (at: string, uselessAt: string) => ({
  id: newId(),
  createdAt: at,
  dueAt: at,
  uselessAt,
  lease: null,
  leasedUntil: null,
  sentAt: null,
  endedAt: null,
})

/** A message with where it goes, as whoever sends it needs it. */
export interface MessageToSend {
  id: string
  personId: string
  kind: MessageKind
  language: string
  codeId: string | null
  channel: Channel
  address: string
  createdAt: string
  uselessAt: string
  /** since when nothing of this person is shown, and nothing said unasked; null while nothing is stopped */
  silentSince: string | null
  /** this one included */
  tries: number
}

function messages(db: Reader) {
  return db
    .selectFrom('outbox')
    .innerJoin('personAddress', 'personAddress.id', 'outbox.addressId')
    .select(['outbox.id', 'outbox.personId', 'outbox.kind', 'outbox.language', 'outbox.codeId', 'outbox.createdAt'])
    .select(['outbox.uselessAt', 'outbox.tries', 'personAddress.channel', 'personAddress.address'])
    .select((row) => heldBackSince(row, 'outbox.personId').as('silentSince'))
}

function isFree(db: Reader, at: string) {
  return db
    .selectFrom('outbox')
    .select('outbox.id')
    .where('endedAt', 'is', null)
    .where('dueAt', '<=', at)
    .where((row) => row.or([row('leasedUntil', 'is', null), row('leasedUntil', '<=', at)]))
}

/** Whether something waits to be sent that nobody is sending. */
export async function isAnythingDue(db: Reader, at: string): Promise<boolean> {
  return (await isFree(db, at).limit(1).executeTakeFirst()) !== undefined
}

export interface Lease {
  name: string
  at: string
  /** until then nobody else sends them; after it they are thought to have been lost by whoever died with them */
  until: string
}

/**
 * Takes some of what is due, oldest first, and counts the try. On PostgreSQL two processes may choose the same row: the
 * second waits for the first, asks again whether the row is free, and leaves it.
 */
export async function leaseMessages(trx: Trx, { name, at, until }: Lease, most: number): Promise<MessageToSend[]> {
  await trx
    .updateTable('outbox')
    .set((row) => ({ lease: name, leasedUntil: until, tries: row('tries', '+', 1) }))
    .where('id', 'in', isFree(trx, at).orderBy('dueAt').limit(most))
    .where('endedAt', 'is', null)
    .where((row) => row.or([row('leasedUntil', 'is', null), row('leasedUntil', '<=', at)]))
    .execute()
  return messages(trx).where('outbox.lease', '=', name).orderBy('outbox.dueAt').execute()
}

/** What became of a message. `false` when the lease had run out and somebody else has it. */
export async function endMessage(
  trx: Trx,
  { id, lease }: { id: string; lease: string },
  became: { sentAt: string } | { endedAt: string } | { dueAt: string },
): Promise<boolean> {
  const set = 'sentAt' in became ? { ...became, endedAt: became.sentAt } : became
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ ...set, lease: null, leasedUntil: null })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What was sent, newest first, with whose it is: for the page of the demo alone. */
export function listMessagesSent(db: Reader, most: number) {
  return messages(db)
    .innerJoin('account', 'account.personId', 'outbox.personId')
    .select('account.identifier')
    .where('outbox.sentAt', 'is not', null)
    .orderBy('outbox.createdAt', 'desc')
    .orderBy('outbox.id', 'desc')
    .limit(most)
    .execute()
}

/**
 * One more under this key today (UTC); false when there were `most` already. Keys hold no address in the clear. Rows are
 * kept apart from what they count, so that taking an address away and adding it again begins no new count.
 */
export async function countToday(trx: Trx, key: string, at: string, most: number): Promise<boolean> {
  const day = at.slice(0, 10)
  await waitForSubmission(trx, key, 'message count')
  const { times = 0 } =
    (await trx
      .selectFrom('messageCount')
      .select('times')
      .where('day', '=', day)
      .where('key', '=', key)
      .executeTakeFirst()) ?? {}
  if (times >= most) return false
  await trx
    .insertInto('messageCount')
    .values({ key, day, times: 1 })
    .onConflict((conflict) => conflict.columns(['day', 'key']).doUpdateSet({ times: times + 1 }))
    .execute()
  return true
}

/** Whether a job may be due; `takeJob` decides. */
export async function isJobDue(db: Reader, name: string, at: string): Promise<boolean> {
  const job = await db.selectFrom('job').select('dueAt').where('name', '=', name).executeTakeFirst()
  return job === undefined || job.dueAt <= at
}

/** Whether a job is due now; if it is, it is this process's and comes again in so many seconds, whoever is alive then. */
export async function takeJob(trx: Trx, name: string, at: string, seconds: number): Promise<boolean> {
  const dueAt = later(at, seconds * 1000)
  const first = await trx
    .insertInto('job')
    .values({ name, dueAt })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst()
  if ((first.numInsertedOrUpdatedRows ?? 0n) > 0n) return true
  const { numUpdatedRows } = await trx
    .updateTable('job')
    .set({ dueAt })
    .where('name', '=', name)
    .where('dueAt', '<=', at)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Forgets what nobody needs: messages of last month, asks and addresses without a code of yesterday, counts of other days. */
export async function sweepMessages(trx: Trx, at: string): Promise<void> {
  const yesterday = later(at, -DAY_MS)
  await trx
    .deleteFrom('outbox')
    .where('createdAt', '<', later(at, -30 * DAY_MS))
    .execute()
  await trx.deleteFrom('wayBack').where('expiresAt', '<', yesterday).execute()
  await trx.deleteFrom('personAddress').where('confirmedAt', 'is', null).where('createdAt', '<', yesterday).execute()
  await trx.deleteFrom('messageCount').where('day', '<', yesterday.slice(0, 10)).execute()
}
