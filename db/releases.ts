import type { Day } from '#app/domain/day.ts'
import { type EndReason, inScreenOrder, type Section } from '#app/domain/release.ts'
import type { Reader, Trx } from './columns.ts'
import { storedDay } from './goals.ts'
import { groupsBy } from './groups-by.ts'
import { knowSections } from './instruments.ts'
import type { NewRow } from './schema.ts'
import { heldBackSince, waitForShowing } from './showing.ts'

/** A worker as a participant meets them: a name with an office and an organisation. */
export interface WorkerCard {
  workerId: string
  name: string
  office: string
  organisation: string
}

/** A signed permission as its owner reads it. */
export interface Release {
  id: string
  worker: WorkerCard
  workerEnded: boolean
  sections: Section[]
  fromDay: Day
  untilDay: Day
  reason: string | null
  reasonLanguage: string | null
  signedName: string
  signedText: string
  language: string
  signedAt: string
  stoppedAt: string | null
  endedReason: EndReason | null
  /** nobody sees it just now, although it was not ended */
  heldBack: boolean
}

function workerCards(db: Reader) {
  return db
    .selectFrom('worker')
    .innerJoin('person', 'person.id', 'worker.personId')
    .innerJoin('office', 'office.id', 'worker.officeId')
    .select(['worker.personId as workerId', 'person.name', 'office.name as office', 'office.organisation'])
    .where('worker.endedAt', 'is', null)
}

/** The worker who shows this code now. A code says which worker, and nothing else. */
export function findWorkerByCode(db: Reader, codeHash: string, now: string): Promise<WorkerCard | undefined> {
  return workerCards(db)
    .innerJoin('workerCode', 'workerCode.workerId', 'worker.personId')
    .where('workerCode.codeHash', '=', codeHash)
    .where('workerCode.expiresAt', '>', now)
    .executeTakeFirst()
}

/** A worker this person signed a release for before, live or ended, and who still works there. */
export function findWorkerKnownTo(db: Reader, ownerId: string, workerId: string): Promise<WorkerCard | undefined> {
  return workersKnownTo(db, ownerId).where('worker.personId', '=', workerId).executeTakeFirst()
}

export function listWorkersKnownTo(db: Reader, ownerId: string): Promise<WorkerCard[]> {
  return workersKnownTo(db, ownerId).orderBy('person.name').execute()
}

function workersKnownTo(db: Reader, ownerId: string) {
  return workerCards(db).where(({ exists, selectFrom }) =>
    exists(
      selectFrom('release')
        .select('release.id')
        .whereRef('release.workerId', '=', 'worker.personId')
        .where('release.ownerId', '=', ownerId),
    ),
  )
}

/** A worker who still works there, for a draft that already names them. */
export function findWorker(db: Reader, workerId: string): Promise<WorkerCard | undefined> {
  return workerCards(db).where('worker.personId', '=', workerId).executeTakeFirst()
}

/** The same code again (a form sent twice) changes nothing, its end included. Codes that ran out go. */
export async function saveWorkerCode(trx: Trx, code: NewRow<'workerCode'>, now: string): Promise<string> {
  await trx.deleteFrom('workerCode').where('expiresAt', '<=', now).execute()
  await trx
    .insertInto('workerCode')
    .values(code)
    .onConflict((conflict) => conflict.column('codeHash').doNothing())
    .execute()
  const { expiresAt } = await trx
    .selectFrom('workerCode')
    .select('expiresAt')
    .where('codeHash', '=', code.codeHash)
    .executeTakeFirstOrThrow()
  return expiresAt
}

export async function insertRelease(trx: Trx, release: NewRow<'release'>, sections: readonly Section[]): Promise<void> {
  const place = trx.selectFrom('worker').select('officeId').where('personId', '=', release.workerId)
  await trx
    .insertInto('release')
    .values({ ...release, officeId: place })
    .execute()
  await trx
    .insertInto('releaseSection')
    .values(sections.map((section) => ({ releaseId: release.id, section })))
    .execute()
}

/** Ends one release; false when it is not this person's or ended before. */
export async function endRelease(
  trx: Trx,
  ownerId: string,
  releaseId: string,
  at: string,
  endedReason: Exclude<EndReason, 'stopped-for-me'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('release')
    .set({ stoppedAt: at, endedReason })
    .where('id', '=', releaseId)
    .where('ownerId', '=', ownerId)
    .where('stoppedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Ends whatever this person shows this worker, because the worker said so; returns what ended. What is signed in the same
 * moment ends too.
 */
export async function endReleasesBetween(trx: Trx, workerId: string, ownerId: string, at: string): Promise<string[]> {
  await waitForShowing(trx, ownerId)
  const ended = await trx
    .updateTable('release')
    .set({ stoppedAt: at, endedReason: 'worker-ended-it' })
    .where('workerId', '=', workerId)
    .where('ownerId', '=', ownerId)
    .where('stoppedAt', 'is', null)
    .returning('id')
    .execute()
  return ended.map(({ id }) => id)
}

/** A new release for the same worker takes the place of the old one: what is shown is what was signed last. */
export async function replaceReleases(trx: Trx, ownerId: string, workerId: string, at: string): Promise<void> {
  await trx
    .updateTable('release')
    .set({ stoppedAt: at, endedReason: 'replaced' })
    .where('ownerId', '=', ownerId)
    .where('workerId', '=', workerId)
    .where('stoppedAt', 'is', null)
    .execute()
}

function releasesOf(db: Reader, ownerId: string) {
  return (
    db
      .selectFrom('release')
      .innerJoin('worker', 'worker.personId', 'release.workerId')
      .innerJoin('person', 'person.id', 'release.workerId')
      // The office of then: a worker who moved was there when it was signed.
      .innerJoin('office', (join) =>
        join.on('office.id', '=', ({ fn, ref }) => fn.coalesce(ref('release.officeId'), ref('worker.officeId'))),
      )
      .innerJoin('releaseSection', 'releaseSection.releaseId', 'release.id')
      .selectAll('release')
      .select([
        'person.name',
        'office.name as office',
        'office.organisation',
        'worker.endedAt',
        'releaseSection.section',
      ])
      .select((row) => heldBackSince(row, 'release.ownerId').as('heldBackSince'))
      .where('release.ownerId', '=', ownerId)
      .orderBy('release.signedAt', 'desc')
      .orderBy('release.id', 'desc')
  )
}

type ReleaseLine = Awaited<ReturnType<ReturnType<typeof releasesOf>['execute']>>[number]

/** One row a section, sorted by release, to one release each. */
async function fromLines(db: Reader, lines: readonly ReleaseLine[]): Promise<Release[]> {
  await knowSections(
    db,
    lines.map((line) => line.section),
  )
  return groupsBy(lines, (line) => line.id).map((group) => {
    const [line] = group
    return {
      id: line.id,
      worker: { workerId: line.workerId, name: line.name, office: line.office, organisation: line.organisation },
      workerEnded: line.endedAt !== null,
      sections: inScreenOrder(group.map((one) => one.section)),
      fromDay: storedDay(line.fromDay),
      untilDay: storedDay(line.untilDay),
      reason: line.reason,
      reasonLanguage: line.reasonLanguage,
      signedName: line.signedName,
      signedText: line.signedText,
      language: line.language,
      signedAt: line.signedAt,
      stoppedAt: line.stoppedAt,
      endedReason: line.stoppedForMe === 1 ? 'stopped-for-me' : line.endedReason,
      heldBack: line.heldBackSince !== null,
    }
  })
}

/** Everything this person ever signed, the newest first. */
export async function listReleases(db: Reader, ownerId: string): Promise<Release[]> {
  return fromLines(db, await releasesOf(db, ownerId).execute())
}

export async function findRelease(db: Reader, ownerId: string, releaseId: string): Promise<Release | undefined> {
  return (await fromLines(db, await releasesOf(db, ownerId).where('release.id', '=', releaseId).execute()))[0]
}
