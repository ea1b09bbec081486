import type { Worker } from '#app/domain/actor.ts'
import { inOrderPinned } from '#app/domain/caseload.ts'
import { addDays, type Day, dayIn } from '#app/domain/day.ts'
import { inScreenOrder, releaseStanding, type Section } from '#app/domain/release.ts'
import { ownSection } from '#app/instruments/instrument.ts'
import { type InstrumentKey, keysKnown } from '#app/instruments/published.ts'
import { joinedTexts, type Reader } from './columns.ts'
import { storedDay } from './goals.ts'
import { groupsBy } from './groups-by.ts'
import { knowSections, meetInstruments } from './instruments.ts'
import { LOOKED_AT } from './looks.ts'
import { latestAnsweredDay } from './round-news.ts'
import { heldBackSince } from './showing.ts'

/** A person whose release holds now, as the worker it names meets them. */
export interface PersonShown {
  personId: string
  name: string
  language: string
  timeZone: string
  /** the person's own day: a release ends with it, not with the worker's */
  today: Day
  sections: Section[]
  fromDay: Day
  signedDay: Day
  /** the day the person's own pages began */
  joinedDay: Day
  /** when this worker last opened the person's page, where all that is new stands; on that page itself, on an earlier visit */
  lastLookAt: string | null
  /** whether the worker's list has shown this person today already */
  listedToday: boolean
  /** when this worker pinned them today; null when they did not */
  pinnedAt: string | null
}

/** A person as far as a page of theirs needs it, whoever is about to read it. */
export type PersonSeen = Pick<
  PersonShown,
  'personId' | 'name' | 'language' | 'today' | 'sections' | 'fromDay' | 'signedDay' | 'joinedDay' | 'lastLookAt'
>

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
      .select(['release.untilDay', 'release.fromDay', 'release.signedAt', 'release.signedName'])
      .select(['person.id as personId', 'person.name', 'person.language', 'person.timeZone', 'person.createdAt'])
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
          .where('auditEvent.subjectKind', '=', LOOKED_AT.person)
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
      .select((row) =>
        row
          .selectFrom('pin')
          .whereRef('pin.personId', '=', 'release.ownerId')
          .where('pin.workerId', '=', worker.personId)
          .where('pin.day', '=', worker.today)
          .select('pin.at')
          .as('pinnedAt'),
      )
      .where('release.workerId', '=', worker.personId)
      .where('release.stoppedAt', 'is', null)
      .where((row) => heldBackSince(row, 'release.ownerId'), 'is', null)
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
    const term = { untilDay: storedDay(line.untilDay), endedReason: null, workerEnded: false, heldBack: false }
    if (releaseStanding(term, today) !== 'live') return []
    return {
      personId: line.personId,
      // Somebody who gave no nickname is called what they signed with.
      name: line.name || line.signedName,
      language: line.language,
      timeZone: line.timeZone,
      today,
      sections: inScreenOrder((line.sections ?? '').split(',')),
      fromDay: storedDay(line.fromDay),
      signedDay: dayIn(line.timeZone, line.signedAt),
      joinedDay: dayIn(line.timeZone, line.createdAt),
      lastLookAt: line.lastLookAt,
      listedToday: line.listedOn !== null,
      pinnedAt: line.pinnedAt,
    }
  })
}

/** A person in a worker's list, with the latest day of each questionnaire that is shown as a whole. */
export interface PersonListed extends PersonShown {
  answered: { instrument: InstrumentKey; day: Day }[]
}

/**
 * The people who show this worker something now. One statement, however many they are; one more where an agency brought
 * something along that this process has not met.
 */
export async function listPeopleShownTo(db: Reader, worker: Reading): Promise<PersonListed[]> {
  const keys = keysKnown()
  const lines = await shownTo(db, worker, worker.now)
    .select((row) =>
      row
        .selectFrom('instrument')
        .select(joinedTexts(db, 'key', 'version').as('all'))
        .as('instruments'),
    )
    .select((row) => keys.map((key, at) => latestAnsweredDay(row, key).as(`answered${at}`)))
    .execute()
  if (await meetInstruments(db, lines[0]?.instruments ?? null)) return listPeopleShownTo(db, worker)
  const newest = new Map(groupsBy(lines, (line) => line.personId).map(([line]) => [line.personId, line]))
  return peopleFrom(lines, worker.now).map((person) => ({
    ...person,
    answered: keys.flatMap((instrument, at) => {
      const day = newest.get(person.personId)?.[`answered${at}`]
      return day && person.sections.includes(ownSection(instrument)) ? { instrument, day: storedDay(day) } : []
    }),
  }))
}

/** The people whom this worker pinned today, in that order; who shows nothing any more is not among them. */
export async function listPinned(db: Reader, worker: Reading): Promise<PersonShown[]> {
  const lines = await shownTo(db, worker, worker.now)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('pin')
          .select('pin.at')
          .whereRef('pin.personId', '=', 'release.ownerId')
          .where('pin.workerId', '=', worker.personId)
          .where('pin.day', '=', worker.today),
      ),
    )
    .execute()
  return inOrderPinned(peopleFrom(lines, worker.now))
}

// A worker reads the page in the morning, again with the person beside them, again in the person's language: one visit, and
// what was new at its beginning is new until its end.
const ONE_VISIT_MS = 12 * 60 * 60 * 1000

/** Looks up to this instant were of earlier visits. */
const beforeThisVisit = (now: string) => new Date(Date.parse(now) - ONE_VISIT_MS).toISOString()

/** What this person shows this worker now; undefined for every reason there can be, alike. */
export async function findPersonShownTo(
  db: Reader,
  worker: Reading,
  personId: string,
): Promise<PersonShown | undefined> {
  const lines = await shownTo(db, worker, beforeThisVisit(worker.now)).where('release.ownerId', '=', personId).execute()
  const [person] = peopleFrom(lines, worker.now)
  await knowSections(db, person?.sections ?? [])
  return person
}

/** A worker as somebody who opens a person's page: what the page is read with. */
export interface Looker {
  accountId: string
  timeZone: string
  /** when this worker last opened this person's page on an earlier visit */
  lastLookAt: string | null
}

/** How this worker would open this person's page now. It records nothing: the person alone asks, for a preview. */
export async function findLooker(
  db: Reader,
  workerId: string,
  personId: string,
  now: string,
): Promise<Looker | undefined> {
  return db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.personId')
    .select(['account.id as accountId', 'person.timeZone'])
    .select((row) =>
      row
        .selectFrom('auditEvent')
        .whereRef('auditEvent.accountId', '=', 'account.id')
        .where('auditEvent.personId', '=', personId)
        .where('auditEvent.kind', '=', 'worker-looked')
        .where('auditEvent.subjectKind', '=', LOOKED_AT.person)
        .where('auditEvent.at', '<=', beforeThisVisit(now))
        .orderBy('auditEvent.sequence', 'desc')
        .limit(1)
        .select('auditEvent.at')
        .as('lastLookAt'),
    )
    .where('account.personId', '=', workerId)
    .where('account.role', '=', 'worker')
    .where('account.endedAt', 'is', null)
    .executeTakeFirst()
}

/** The day this person's own pages began, on their own day. */
export async function joinedDay(db: Reader, personId: string): Promise<Day> {
  const { createdAt, timeZone } = await db
    .selectFrom('person')
    .select(['createdAt', 'timeZone'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return dayIn(timeZone, createdAt)
}
