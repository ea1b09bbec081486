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
  programmeKey: string | null
  readByMaker: boolean
}

/** The participants who sign in with this; whether the administrator is also a worker to whom they show something. */
export async function participantsSigningInAs(db: Reader, identifier: string, makerId: string): Promise<PersonAsked[]> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.personId')
    .select(['account.id as accountId', 'person.id as personId', 'person.programmeKey'])
    .select((row) =>
      row
        .selectFrom('release')
        .select('release.id')
        .whereRef('release.ownerId', '=', 'person.id')
        .where('release.workerId', '=', makerId)
        .where('release.stoppedAt', 'is', null)
        .limit(1)
        .as('shown'),
    )
    .where('account.identifier', '=', identifier)
    .where('account.role', '=', 'participant')
    .where('account.endedAt', 'is', null)
    .orderBy('account.createdAt')
    .execute()
  return rows.map(({ shown, ...person }) => ({ ...person, readByMaker: shown !== null }))
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
