import type { Worker } from '#app/domain/actor.ts'
import { addDays, type Day, dayIn } from '#app/domain/day.ts'
import { type EndReason, inScreenOrder, releaseStanding, type Section } from '#app/domain/release.ts'
import { type InstrumentKey, instrumentKeys } from '#app/instruments/published.ts'
import { joinedTexts, type Reader, type Trx } from './columns.ts'
import { storedDay } from './goals.ts'
import { latestAnsweredDay, SECTION_OF } from './round-news.ts'
import type { NewRow } from './schema.ts'

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
  await trx.insertInto('release').values(release).execute()
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
  endedReason: EndReason,
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
  return db
    .selectFrom('release')
    .innerJoin('worker', 'worker.personId', 'release.workerId')
    .innerJoin('person', 'person.id', 'release.workerId')
    .innerJoin('office', 'office.id', 'worker.officeId')
    .innerJoin('releaseSection', 'releaseSection.releaseId', 'release.id')
    .selectAll('release')
    .select(['person.name', 'office.name as office', 'office.organisation', 'worker.endedAt', 'releaseSection.section'])
    .where('release.ownerId', '=', ownerId)
    .orderBy('release.signedAt', 'desc')
    .orderBy('release.id', 'desc')
}

type ReleaseLine = Awaited<ReturnType<ReturnType<typeof releasesOf>['execute']>>[number]

/** Rows that belong together, in the order in which the first of each came. */
function groupsBy<Line>(lines: readonly Line[], keyOf: (line: Line) => string): [Line, ...Line[]][] {
  const groups = new Map<string, [Line, ...Line[]]>()
  for (const line of lines) {
    const group = groups.get(keyOf(line))
    if (group) group.push(line)
    else groups.set(keyOf(line), [line])
  }
  return [...groups.values()]
}

/** One row a section, sorted by release, to one release each. */
function fromLines(lines: readonly ReleaseLine[]): Release[] {
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
      endedReason: line.endedReason,
    }
  })
}

/** Everything this person ever signed, the newest first. */
export async function listReleases(db: Reader, ownerId: string): Promise<Release[]> {
  return fromLines(await releasesOf(db, ownerId).execute())
}

export async function findRelease(db: Reader, ownerId: string, releaseId: string): Promise<Release | undefined> {
  return fromLines(await releasesOf(db, ownerId).where('release.id', '=', releaseId).execute())[0]
}

/** A person whose release holds now, as the worker it names meets them. */
export interface PersonShown {
  personId: string
  name: string
  language: string
  /** the person's own day: a release ends with it, not with the worker's */
  today: Day
  sections: Section[]
  fromDay: Day
  signedDay: Day
  /** when this worker last opened the person's page; on that page itself, on an earlier visit */
  lastLookAt: string | null
  /** whether the worker's list has shown this person today already */
  listedToday: boolean
}

type Reading = Pick<Worker, 'personId' | 'accountId' | 'now' | 'today'>

/** `looksBefore`: the last look is the last one before this instant. */
function shownTo(db: Reader, worker: Reading, looksBefore: string) {
  return (
    db
      .selectFrom('release')
      .innerJoin('worker', (join) =>
        join.onRef('worker.personId', '=', 'release.workerId').on('worker.endedAt', 'is', null),
      )
      .innerJoin('person', 'person.id', 'release.ownerId')
      .select(['release.untilDay', 'release.fromDay', 'release.signedAt'])
      .select(['person.id as personId', 'person.name', 'person.language', 'person.timeZone'])
      .select((row) =>
        row
          .selectFrom('releaseSection')
          .whereRef('releaseSection.releaseId', '=', 'release.id')
          .select(joinedTexts(db, 'releaseSection.section').as('all'))
          .as('sections'),
      )
      .select((row) =>
        row
          .selectFrom('auditEvent')
          .whereRef('auditEvent.personId', '=', 'release.ownerId')
          .where('auditEvent.kind', '=', 'worker-looked')
          .where('auditEvent.accountId', '=', worker.accountId)
          .where('auditEvent.at', '<=', looksBefore)
          .orderBy('auditEvent.sequence', 'desc')
          .limit(1)
          .select('auditEvent.at')
          .as('lastLookAt'),
      )
      .select((row) =>
        row
          .selectFrom('listLook')
          .whereRef('listLook.personId', '=', 'release.ownerId')
          .where('listLook.workerId', '=', worker.personId)
          .where('listLook.day', '=', worker.today)
          .select('listLook.day')
          .as('listedOn'),
      )
      .where('release.workerId', '=', worker.personId)
      .where('release.stoppedAt', 'is', null)
      // The day before everybody's today, wherever they live; the exact day is each person's own, below.
      .where('release.untilDay', '>=', addDays(dayIn('UTC', worker.now), -1))
      .orderBy('release.signedAt', 'desc')
      .orderBy('release.id', 'desc')
  )
}

type ShownLine = Awaited<ReturnType<ReturnType<typeof shownTo>['execute']>>[number]

/** The newest release of each person, when it holds on their own day. */
function peopleFrom(lines: readonly ShownLine[], now: string): PersonShown[] {
  return groupsBy(lines, (line) => line.personId).flatMap(([line]) => {
    const today = dayIn(line.timeZone, now)
    const term = { untilDay: storedDay(line.untilDay), endedReason: null, workerEnded: false }
    if (releaseStanding(term, today) !== 'live') return []
    return {
      personId: line.personId,
      name: line.name,
      language: line.language,
      today,
      sections: inScreenOrder((line.sections ?? '').split(',')),
      fromDay: storedDay(line.fromDay),
      signedDay: dayIn(line.timeZone, line.signedAt),
      lastLookAt: line.lastLookAt,
      listedToday: line.listedOn !== null,
    }
  })
}

/** A person in a worker's list, with the latest day of each questionnaire that is shown as a whole. */
export interface PersonListed extends PersonShown {
  answered: { instrument: InstrumentKey; day: Day }[]
}

/** The people who show this worker something now. One statement, however many they are. */
export async function listPeopleShownTo(db: Reader, worker: Reading): Promise<PersonListed[]> {
  const lines = await shownTo(db, worker, worker.now)
    .select((row) => latestAnsweredDay(row, 'qol').as('qol'))
    .select((row) => latestAnsweredDay(row, 'calmap').as('calmap'))
    .select((row) => latestAnsweredDay(row, 'bridge').as('bridge'))
    .execute()
  const newest = new Map(groupsBy(lines, (line) => line.personId).map(([line]) => [line.personId, line]))
  return peopleFrom(lines, worker.now).map((person) => ({
    ...person,
    answered: instrumentKeys.flatMap((instrument) => {
      const day = newest.get(person.personId)?.[instrument]
      return day && person.sections.includes(SECTION_OF[instrument]) ? { instrument, day: storedDay(day) } : []
    }),
  }))
}

// A worker reads the page in the morning, again with the person beside them, again in the person's language: one visit, and
// what was new at its beginning is new until its end.
const ONE_VISIT_MS = 12 * 60 * 60 * 1000

/** What this person shows this worker now; undefined for every reason there can be, alike. */
export async function findPersonShownTo(
  db: Reader,
  worker: Reading,
  personId: string,
): Promise<PersonShown | undefined> {
  const visit = new Date(Date.parse(worker.now) - ONE_VISIT_MS).toISOString()
  const lines = await shownTo(db, worker, visit).where('release.ownerId', '=', personId).execute()
  return peopleFrom(lines, worker.now)[0]
}
