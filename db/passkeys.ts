import type { Actor } from '#app/domain/actor.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import type { Row } from './schema.ts'
import type { PasskeyChallengeTable } from './schema-passkeys.ts'
import type { DeviceKind } from './sessions.ts'

export type PasskeyPurpose = PasskeyChallengeTable['purpose']

export interface Passkey {
  credentialId: string
  accountId: string
  handle: string
  publicKey: string
  counter: number
  transports: string[]
  device: DeviceKind
  createdAt: string
  lastUsedAt: string | null
}

/** A key with whose it is: only of an account that still opens. */
export interface PasskeyOf extends Passkey {
  personId: string
  role: Actor['role'] | 'administrator'
  identifier: string
}

// PostgreSQL hands out a bigint as text.
const asPasskey = (row: Row<'passkey'>): Passkey => ({
  ...row,
  counter: Number(row.counter),
  transports: JSON.parse(row.transports) as string[],
  device: row.device === 'phone' ? 'phone' : 'computer',
})

/** The keys of an account, oldest first. */
export async function listPasskeys(db: Reader, accountId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('passkey')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .execute()
  return rows.map(asPasskey)
}

/** The key a phone named, with whose account it opens; undefined when it was removed, or the account ended or is locked. */
export async function findPasskey(db: Reader, credentialId: string): Promise<PasskeyOf | undefined> {
  const row = await db
    .selectFrom('passkey')
    .innerJoin('account', 'account.id', 'passkey.accountId')
    .selectAll('passkey')
    .select(['account.personId', 'account.role', 'account.identifier'])
    .where('passkey.credentialId', '=', credentialId)
    .where('account.endedAt', 'is', null)
    .where('account.lockedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { personId, role, identifier, ...passkey } = row
  return { ...asPasskey(passkey), personId, role, identifier }
}

/** False when this key is kept already, whoever's it is. */
export async function addPasskey(trx: Trx, { transports, ...passkey }: Passkey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('passkey')
    .values({ ...passkey, transports: JSON.stringify(transports) })
    .onConflict((conflict) => conflict.column('credentialId').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Notes a use. False when another use with the same count, or a higher one, was noted before: the key may have been copied. */
export async function notePasskeyUse(
  trx: Trx,
  credentialId: string,
  { before, counter, at }: { before: number; counter: number; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('passkey')
    .set({ counter, lastUsedAt: at })
    .where('credentialId', '=', credentialId)
    .where('counter', '=', before)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False when it is nobody's, somebody else's, or gone. */
export async function removePasskey(trx: Trx, accountId: string, handle: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('passkey')
    .where('accountId', '=', accountId)
    .where('handle', '=', handle)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Two keys removed at once count one after the other, so that the last one is known as such. */
export const waitForPasskeys = (trx: Trx, accountId: string) => waitForSubmission(trx, accountId, 'passkeys')

/** All keys of an account: when it is taken back from somebody who may hold one. */
export async function removePasskeysOf(trx: Trx, accountId: string): Promise<void> {
  await trx.deleteFrom('passkey').where('accountId', '=', accountId).execute()
}

/** A question that was answered in time. */
export interface AnsweredQuestion {
  purpose: PasskeyPurpose
  challenge: string
  /** from then on it could not be answered anyway */
  expiresAt: string
}

/** Notes that a question was answered; false when it was before. Drops those that are too old to be answered again. */
export async function spendQuestion(trx: Trx, question: AnsweredQuestion, at: string): Promise<boolean> {
  const { purpose, challenge, expiresAt } = question
  await trx.deleteFrom('passkeyChallenge').where('expiresAt', '<=', at).execute()
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('passkeyChallenge')
    .values({ boundTo: challenge, purpose, challenge, expiresAt })
    .onConflict((conflict) => conflict.columns(['boundTo', 'purpose']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
