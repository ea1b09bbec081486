import { createHmac } from 'node:crypto'
import type { AuditEvent } from './audit-event.ts'
import { type Reader, type Trx, waitForAuditChain } from './columns.ts'
import { openConnection } from './connect.ts'
import type { Row } from './schema.ts'

const BEFORE_THE_FIRST = '0'.repeat(64)
const PAGE = 1000

export interface AuditHead {
  count: number
  hash: string
}

export type AuditVerdict =
  | { whole: true; head: AuditHead }
  | { whole: false; sequence: number; problem: 'gap' | 'changed' | 'unlinked' | 'cut' }

/** HMAC-SHA256 over everything the row says and the hash before it: with the key alone can a row be forged. */
function hashOf(row: Omit<Row<'auditEvent'>, 'hash'>, key: string): string {
  const said = [
    row.sequence,
    row.at,
    row.accountId,
    row.role,
    row.kind,
    row.subjectKind,
    row.subjectId,
    row.personId,
    row.fields,
    row.changeId,
    row.previousHash,
  ]
  return createHmac('sha256', key).update(JSON.stringify(said)).digest('hex')
}

/** Adds one event to the end of the chain. Call it last in a write: on PostgreSQL all other writers wait from here on. */
export async function appendAudit(trx: Trx, event: AuditEvent): Promise<void> {
  await waitForAuditChain(trx)
  const last = await lastEvent(trx)
  const row = {
    sequence: (last?.sequence ?? 0) + 1,
    at: event.at,
    accountId: event.accountId,
    role: event.role,
    kind: event.kind,
    subjectKind: event.subject?.kind ?? null,
    subjectId: event.subject?.id ?? null,
    personId: event.personId,
    fields: JSON.stringify(event.fields),
    changeId: event.changeId,
    previousHash: last?.hash ?? BEFORE_THE_FIRST,
  }
  await trx
    .insertInto('auditEvent')
    .values({ ...row, hash: hashOf(row, openConnection().auditKey) })
    .execute()
}

/** By its key, so that no query plan has to say it reads the whole log. */
function lastEvent(db: Reader): Promise<{ sequence: number; hash: string } | undefined> {
  return db
    .selectFrom('auditEvent')
    .select(['sequence', 'hash'])
    .where('sequence', '=', (event) =>
      event.selectFrom('auditEvent as all').select(({ fn }) => fn.max<number>('all.sequence').as('last')),
    )
    .executeTakeFirst()
}

/** Where the chain ends. Kept somewhere else, it lets `verifyAudit` notice that the tail was cut off. */
export async function auditHead(db: Reader): Promise<AuditHead> {
  const last = await lastEvent(db)
  return { count: last?.sequence ?? 0, hash: last?.hash ?? BEFORE_THE_FIRST }
}

/**
 * Reads the whole chain and says whether every row is as it was written. A chain cannot see its own tail cut off: pass a
 * head that was kept elsewhere to see that too.
 */
export async function verifyAudit(db: Reader, kept?: AuditHead): Promise<AuditVerdict> {
  const { auditKey } = openConnection()
  let head: AuditHead = { count: 0, hash: BEFORE_THE_FIRST }
  let keptWasSeen = kept === undefined || kept.count === 0
  for (;;) {
    const rows = await db
      .selectFrom('auditEvent')
      .selectAll()
      .where('sequence', '>', head.count)
      .orderBy('sequence')
      .limit(PAGE)
      .execute()
    for (const { hash, ...row } of rows) {
      if (row.sequence !== head.count + 1) return { whole: false, sequence: head.count + 1, problem: 'gap' }
      if (row.previousHash !== head.hash) return { whole: false, sequence: row.sequence, problem: 'unlinked' }
      if (hash !== hashOf(row, auditKey)) return { whole: false, sequence: row.sequence, problem: 'changed' }
      head = { count: row.sequence, hash }
      if (kept?.count === head.count) {
        if (kept.hash !== hash) return { whole: false, sequence: row.sequence, problem: 'changed' }
        keptWasSeen = true
      }
    }
    if (rows.length < PAGE) break
  }
  return keptWasSeen ? { whole: true, head } : { whole: false, sequence: head.count + 1, problem: 'cut' }
}
