import { dayIn } from '#app/domain/day.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDay } from './goals.ts'
import { newId } from './ids.ts'

export interface Office {
  id: string
  name: string
  organisation: string
}

/** The office with this name in this organisation and programme; made when it is new. */
export async function officeNamed(
  trx: Trx,
  office: { name: string; organisation: string; programmeKey: string },
): Promise<string> {
  const known = await trx
    .selectFrom('office')
    .select('id')
    .where('programmeKey', '=', office.programmeKey)
    .where('organisation', '=', office.organisation)
    .where('name', '=', office.name)
    .executeTakeFirst()
  if (known) return known.id
  const id = newId()
  await trx
    .insertInto('office')
    .values({ id, ...office })
    .execute()
  return id
}

export function listOffices(db: Reader, programmeKey: string): Promise<Office[]> {
  return db
    .selectFrom('office')
    .select(['id', 'name', 'organisation'])
    .where('programmeKey', '=', programmeKey)
    .orderBy('organisation')
    .orderBy('name')
    .execute()
}

export async function addWorker(trx: Trx, personId: string, officeId: string): Promise<void> {
  await trx.insertInto('worker').values({ personId, officeId, endedAt: null }).execute()
}

/** A worker as somebody who looks after accounts sees them: nothing of the people who show them something. */
export interface WorkerAccount {
  workerId: string
  accountId: string
  name: string
  identifier: string
  officeId: string
  office: string
  organisation: string
  programmeKey: string
  createdAt: string
  endedAt: string | null
  /** until then the code for the first time opens; null when there is none */
  invitedUntil: string | null
  /** since when there is a second factor: the digits of an app, or else a key, or the agency's sign-on; null while there is none */
  secondSince: string | null
  /** of the account */
  version: number
}

function workerAccounts(db: Reader, programmeKey: string | null) {
  return db
    .selectFrom('worker')
    .innerJoin('person', 'person.id', 'worker.personId')
    .innerJoin('office', 'office.id', 'worker.officeId')
    .innerJoin('account', (join) => join.onRef('account.personId', '=', 'person.id').on('account.role', '=', 'worker'))
    .leftJoin('invitation', 'invitation.accountId', 'account.id')
    .leftJoin('secondFactor', 'secondFactor.accountId', 'account.id')
    .leftJoin('agencyIdentity', 'agencyIdentity.accountId', 'account.id')
    .select(({ fn, ref, selectFrom }) =>
      fn
        .coalesce(
          ref('secondFactor.confirmedAt'),
          selectFrom('passkey')
            .select(({ fn: of }) => of.min('passkey.createdAt').as('first'))
            .whereRef('passkey.accountId', '=', 'account.id'),
          ref('agencyIdentity.tiedAt'),
        )
        .as('secondSince'),
    )
    .select(['worker.personId as workerId', 'account.id as accountId', 'person.name', 'account.identifier'])
    .select(['worker.officeId', 'office.name as office', 'office.organisation', 'office.programmeKey'])
    .select(['account.createdAt', 'account.endedAt', 'account.version', 'invitation.expiresAt as invitedUntil'])
    .$if(programmeKey !== null, (query) => query.where('office.programmeKey', '=', programmeKey))
}

/** The workers of one programme, those with an open account first; of every programme with null, for the operator. */
export function listWorkerAccounts(db: Reader, programmeKey: string | null): Promise<WorkerAccount[]> {
  return workerAccounts(db, programmeKey)
    .orderBy((row) => row.case().when('account.endedAt', 'is', null).then(0).else(1).end())
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
}

/** One of them; undefined for a worker of another programme as for nobody. */
export function findWorkerAccount(
  db: Reader,
  programmeKey: string | null,
  workerId: string,
): Promise<WorkerAccount | undefined> {
  return workerAccounts(db, programmeKey).where('worker.personId', '=', workerId).executeTakeFirst()
}

/** The worker who signs in with this; for the operator. */
export function findWorkerSigningInAs(db: Reader, identifier: string): Promise<WorkerAccount | undefined> {
  return workerAccounts(db, null).where('account.identifier', '=', identifier).executeTakeFirst()
}

/** The account and the place of work end, or begin again with null. */
export async function setWorkerEnded(trx: Trx, worker: WorkerAccount, endedAt: string | null): Promise<void> {
  await trx.updateTable('worker').set({ endedAt }).where('personId', '=', worker.workerId).execute()
  await trx
    .updateTable('account')
    .set((row) => ({ endedAt, version: row('version', '+', 1) }))
    .where('id', '=', worker.accountId)
    .execute()
}

export async function setWorkerOffice(trx: Trx, worker: WorkerAccount, officeId: string): Promise<void> {
  await trx.updateTable('worker').set({ officeId }).where('personId', '=', worker.workerId).execute()
  await trx
    .updateTable('account')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', worker.accountId)
    .execute()
}

/**
 * Ends what people show this worker, and the codes that led to them; returns the ids of the releases. One that ran out
 * before, on its owner's own day, stays as it ended.
 */
export async function endReleasesTo(trx: Trx, workerId: string, at: string): Promise<string[]> {
  await trx.deleteFrom('workerCode').where('workerId', '=', workerId).execute()
  const open = await trx
    .selectFrom('release')
    .innerJoin('person', 'person.id', 'release.ownerId')
    .select(['release.id', 'release.untilDay', 'person.timeZone'])
    .where('release.workerId', '=', workerId)
    .where('release.stoppedAt', 'is', null)
    .orderBy('release.id')
    .execute()
  const ids = open.filter((one) => storedDay(one.untilDay) >= dayIn(one.timeZone, at)).map(({ id }) => id)
  if (ids.length === 0) return []
  await trx
    .updateTable('release')
    .set({ stoppedAt: at, endedReason: 'worker-left' })
    .where('workerId', '=', workerId)
    .where('id', 'in', ids)
    .execute()
  return ids
}
