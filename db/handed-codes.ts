import type { Reader, Trx } from './columns.ts'
import type { Row } from './schema.ts'

/** A code for somebody; the one before stops working. */
export async function putHandedCode(trx: Trx, code: Row<'handedCode'>): Promise<void> {
  const { codeHash, madeAt, opensAt, endsAt } = code
  await trx
    .insertInto('handedCode')
    .values(code)
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet({ codeHash, madeAt, opensAt, endsAt }))
    .execute()
}

/** Uses the code up. False when it is none of this account's, still waits, ran out, or was used or stopped before. */
export async function spendHandedCode(trx: Trx, accountId: string, codeHash: string, now: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('handedCode')
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('opensAt', '<=', now)
    .where('endsAt', '>', now)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Stops it; false when there is none. */
export async function dropHandedCode(trx: Trx, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('handedCode').where('accountId', '=', accountId).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Somebody who signs in with what was typed, as far as an administrator's act asks. Nothing of this is shown. */
export interface PersonAsked {
  accountId: string
  personId: string
  name: string
  programmeKey: string | null
  readByMaker: boolean
  /** they confirmed the very words they sign in with, and are written to there */
  confirmed: boolean
  /** by its owner */
  locked: boolean
}

/** The participants who sign in with this; whether the administrator is also a worker to whom they show something. */
export async function participantsSigningInAs(db: Reader, identifier: string, makerId: string): Promise<PersonAsked[]> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.personId')
    .select(['account.id as accountId', 'person.id as personId', 'person.name', 'person.programmeKey'])
    .select('account.lockedAt')
    .select((row) => [
      row
        .selectFrom('release')
        .select('release.id')
        .whereRef('release.ownerId', '=', 'person.id')
        .where('release.workerId', '=', makerId)
        .where('release.stoppedAt', 'is', null)
        .limit(1)
        .as('shown'),
      row
        .selectFrom('personAddress')
        .select('personAddress.id')
        .whereRef('personAddress.personId', '=', 'person.id')
        .whereRef('personAddress.address', '=', 'account.identifier')
        .where('personAddress.confirmedAt', 'is not', null)
        .where((place) => place.or([place('getsIn', '=', 1), place('hearsOfSignIns', '=', 1)]))
        .limit(1)
        .as('place'),
    ])
    .where('account.identifier', '=', identifier)
    .where('account.role', '=', 'participant')
    .where('account.endedAt', 'is', null)
    .orderBy('account.createdAt')
    .execute()
  return rows.map(({ shown, place, lockedAt, ...person }) => ({
    ...person,
    readByMaker: shown !== null,
    confirmed: place !== null,
    locked: lockedAt !== null,
  }))
}

/** What somebody is known by here besides what they sign in with: places they confirmed, and workers they show something to. */
export async function knownBesides(db: Reader, personId: string): Promise<string[]> {
  const places = await db
    .selectFrom('personAddress')
    .select('address as words')
    .where('personId', '=', personId)
    .where('confirmedAt', 'is not', null)
    .execute()
  const workers = await db
    .selectFrom('release')
    .innerJoin('person', 'person.id', 'release.workerId')
    .select('person.name as words')
    .where('release.ownerId', '=', personId)
    .where('release.stoppedAt', 'is', null)
    .execute()
  return [...places, ...workers].map(({ words }) => words)
}

/** How many acts of these kinds an account did since then. */
export async function countActs(
  db: Reader,
  accountId: string,
  kinds: readonly string[],
  since: string,
): Promise<number> {
  const { acts } = await db
    .selectFrom('change')
    .select((row) => row.fn.countAll().as('acts'))
    .where('accountId', '=', accountId)
    .where('kind', 'in', kinds)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(acts)
}
