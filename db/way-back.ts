import type { Channel } from '#app/domain/message.ts'
import type { Reader, Trx } from './columns.ts'
import type { Flag } from './flag.ts'
import { newId } from './ids.ts'
import { queueCode } from './outbox.ts'

/** A code as it is held against what somebody typed. Its digits stand in no table. */
export interface CodeSent {
  id: string
  tries: number
  usedAt: string | null
}

interface NewCode {
  personId: string
  addressId: string
  /** null: it confirms the address */
  wayBackId: string | null
  language: string
  at: string
  expiresAt: string
}

/** A new code for an address, and the message that carries it. Those before it that confirm the same address are over. */
export async function sendCode(trx: Trx, { wayBackId, ...code }: NewCode): Promise<string> {
  const { addressId, at, expiresAt } = code
  const id = newId()
  if (wayBackId === null)
    await trx.deleteFrom('addressCode').where('addressId', '=', addressId).where('wayBackId', 'is', null).execute()
  await trx
    .insertInto('addressCode')
    .values({ id, addressId, wayBackId, createdAt: at, expiresAt, usedAt: null })
    .execute()
  await queueCode(trx, { id, ...code })
  return id
}

/** The code that confirms this address, while its time is not over. */
export function findConfirmingCode(db: Reader, addressId: string, at: string): Promise<CodeSent | undefined> {
  return db
    .selectFrom('addressCode')
    .select(['id', 'tries', 'usedAt'])
    .where('addressId', '=', addressId)
    .where('wayBackId', 'is', null)
    .where('expiresAt', '>', at)
    .executeTakeFirst()
}

export async function countCodeTry(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('addressCode')
    .set((row) => ({ tries: row('tries', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Uses a code up; false when somebody was quicker. */
export async function spendCode(trx: Trx, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('addressCode')
    .set({ usedAt: at })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Somebody asked for a way back. The same form sent again changes nothing; false then. */
export async function insertWayBack(
  trx: Trx,
  ask: { id: string; identifier: null; channel: Channel; fromKnown: Flag; askedAt: string; expiresAt: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('wayBack')
    .values(ask)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Whom it asks for, until somebody looked; null when nobody shall look. */
export async function nameWayBack(trx: Trx, id: string, identifier: string | null): Promise<void> {
  await trx.updateTable('wayBack').set({ identifier }).where('id', '=', id).execute()
}

/** An ask as the page that takes the code knows it: the same whether there is anybody of that name or not. */
export function findWayBack(db: Reader, id: string): Promise<{ expiresAt: string; tries: number } | undefined> {
  return db.selectFrom('wayBack').select(['expiresAt', 'tries']).where('id', '=', id).executeTakeFirst()
}

export async function countWayBackTry(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('wayBack')
    .set((row) => ({ tries: row('tries', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Asks nobody has looked at yet, the oldest first. */
export async function listWaysBackToLookAt(db: Reader, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('wayBack')
    .select('id')
    .where('identifier', 'is not', null)
    .orderBy('askedAt')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes one to look at and forgets the name in it; undefined when another process was quicker. */
export async function takeWayBack(
  trx: Trx,
  id: string,
): Promise<{ identifier: string; channel: Channel; fromKnown: Flag; expiresAt: string } | undefined> {
  const row = await trx
    .selectFrom('wayBack')
    .select(['identifier', 'channel', 'fromKnown', 'expiresAt'])
    .where('id', '=', id)
    .where('identifier', 'is not', null)
    .executeTakeFirst()
  if (!row || row.identifier === null) return undefined
  const { numUpdatedRows } = await trx
    .updateTable('wayBack')
    .set({ identifier: null })
    .where('id', '=', id)
    .where('identifier', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? { ...row, identifier: row.identifier } : undefined
}

/** The account behind a code of a way back: a participant's, not ended, not locked. */
export interface CodeOfAccount extends CodeSent {
  accountId: string
  personId: string
  role: 'participant'
  identifier: string
  passwordHash: string
}

/** The codes that were sent for this ask, each with the account it opens. */
export async function listWayBackCodes(db: Reader, wayBackId: string): Promise<CodeOfAccount[]> {
  const rows = await db
    .selectFrom('addressCode')
    .innerJoin('personAddress', 'personAddress.id', 'addressCode.addressId')
    .innerJoin('account', 'account.personId', 'personAddress.personId')
    .select(['addressCode.id', 'addressCode.tries', 'addressCode.usedAt', 'account.id as accountId'])
    .select(['account.personId', 'account.identifier', 'account.passwordHash'])
    .where('addressCode.wayBackId', '=', wayBackId)
    .where('account.role', '=', 'participant')
    .where('account.endedAt', 'is', null)
    .where('account.lockedAt', 'is', null)
    .orderBy('addressCode.id')
    .execute()
  return rows.map((row) => ({ ...row, role: 'participant' }))
}

/** Where this person gets a code to get back in by this way, with the language it is written in. */
export function listGettingIn(
  db: Reader,
  personId: string,
  channel: Channel,
): Promise<{ id: string; address: string; language: string }[]> {
  return db
    .selectFrom('personAddress')
    .innerJoin('person', 'person.id', 'personAddress.personId')
    .select(['personAddress.id', 'personAddress.address', 'person.language'])
    .where('personAddress.personId', '=', personId)
    .where('personAddress.channel', '=', channel)
    .where('personAddress.confirmedAt', 'is not', null)
    .where('personAddress.getsIn', '=', 1)
    .execute()
}
