import type { Day } from '#app/domain/day.ts'
import type { Identifier } from '#app/domain/identifier.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'

/** Several people may have typed the same unconfirmed e-mail or phone number; the password tells whose account it is. */
export const accountsPerIdentifier = 20

export interface SignInAccount {
  id: string
  personId: string
  role: 'participant' | 'worker' | 'administrator'
  identifierKind: 'email' | 'phone' | 'name'
  passwordHash: string
  /** its owner locked it: say nothing of it, and let nobody in by password or key */
  lockedAt: string | null
}

/** Accounts that sign in with this identifier, oldest first, ended ones left out, locked ones among them. */
export function accountsSigningInAs(db: Reader, identifier: string): Promise<SignInAccount[]> {
  return db
    .selectFrom('account')
    .select(['id', 'personId', 'role', 'identifierKind', 'passwordHash', 'lockedAt'])
    .where('identifier', '=', identifier)
    .where('endedAt', 'is', null)
    .orderBy('createdAt')
    .limit(accountsPerIdentifier)
    .execute()
}

/**
 * Whether this identifier is somebody's for certain: a chosen name, or an account that the agency gave, ended or not. Waits for
 * whoever is taking it just now, until they have it or not: two would both find it free.
 */
export async function isIdentifierTaken(trx: Trx, identifier: string, butBy = ''): Promise<boolean> {
  await waitForSubmission(trx, identifier, 'identifier')
  const row = await trx
    .selectFrom('account')
    .select('id')
    .where('identifier', '=', identifier)
    .where('id', '!=', butBy)
    .where(({ or, eb }) => or([eb('identifierKind', '=', 'name'), eb('role', '!=', 'participant')]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export interface NewAccount {
  accountId: string
  personId: string
  role: SignInAccount['role']
  name: string
  language: string
  timeZone: string
  programmeKey: string | null
  identifier: string
  identifierKind: 'email' | 'phone' | 'name'
  passwordHash: string
  at: string
}

/** A person and the account they sign in with. */
export async function addAccount(trx: Trx, account: NewAccount): Promise<void> {
  await trx
    .insertInto('person')
    .values({
      id: account.personId,
      name: account.name,
      language: account.language,
      timeZone: account.timeZone,
      programmeKey: account.programmeKey,
      householdSize: null,
      area: null,
      createdAt: account.at,
    })
    .execute()
  await trx
    .insertInto('account')
    .values({
      id: account.accountId,
      personId: account.personId,
      role: account.role,
      identifier: account.identifier,
      identifierKind: account.identifierKind,
      passwordHash: account.passwordHash,
      createdAt: account.at,
      endedAt: null,
    })
    .execute()
}

/** The hash to hold a password against that is asked for once more. */
export async function passwordHashOf(db: Reader, accountId: string): Promise<string | undefined> {
  const row = await db.selectFrom('account').select('passwordHash').where('id', '=', accountId).executeTakeFirst()
  return row?.passwordHash
}

/** False when it was locked already. */
export async function lockAccount(trx: Trx, accountId: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('account')
    .set({ lockedAt: at })
    .where('id', '=', accountId)
    .where('lockedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function unlockAccount(trx: Trx, accountId: string): Promise<void> {
  await trx.updateTable('account').set({ lockedAt: null }).where('id', '=', accountId).execute()
}

/** What this account is signed in with from now on. */
export async function setIdentifier(
  trx: Trx,
  accountId: string,
  { kind: identifierKind, value: identifier }: Identifier,
): Promise<void> {
  await trx
    .updateTable('account')
    .set((eb) => ({ identifier, identifierKind, version: eb('version', '+', 1) }))
    .where('id', '=', accountId)
    .execute()
}

export async function setPasswordHash(trx: Trx, accountId: string, passwordHash: string): Promise<void> {
  await trx
    .updateTable('account')
    .set((eb) => ({ passwordHash, version: eb('version', '+', 1) }))
    .where('id', '=', accountId)
    .execute()
}

export interface PersonSettings {
  name: string
  identifier: string
  programmeKey: string | null
  version: number
}

/** What `/me` shows of the person who is signed in. */
export function settingsOf(db: Reader, accountId: string): Promise<PersonSettings | undefined> {
  return db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.personId')
    .select(['person.name', 'account.identifier', 'person.programmeKey', 'person.version'])
    .where('account.id', '=', accountId)
    .executeTakeFirst()
}

export async function setLanguage(trx: Trx, personId: string, language: string): Promise<void> {
  await trx
    .updateTable('person')
    .set((eb) => ({ language, version: eb('version', '+', 1) }))
    .where('id', '=', personId)
    .execute()
}

/** What somebody is called, said where there was no name before. */
export async function setName(trx: Trx, personId: string, name: string): Promise<void> {
  await trx
    .updateTable('person')
    .set((person) => ({ name, version: person('version', '+', 1) }))
    .where('id', '=', personId)
    .execute()
}

/** A teenager's account from that day on, or, with null, an adult's. */
export async function setTeenSince(trx: Trx, personId: string, teenSince: Day | null): Promise<void> {
  await trx.updateTable('person').set({ teenSince }).where('id', '=', personId).execute()
}

/** Changes name, programme and time zone if nobody else did since `version`; false when it is stale. */
export async function setSettings(
  trx: Trx,
  personId: string,
  version: number,
  settings: { name: string; programmeKey: string | null; timeZone: string },
): Promise<boolean> {
  const result = await trx
    .updateTable('person')
    .set((eb) => ({ ...settings, version: eb('version', '+', 1) }))
    .where('id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
