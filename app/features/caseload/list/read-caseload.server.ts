import type { Worker } from '#app/domain/actor.ts'
import {
  goalNews,
  inOrderPinned,
  latestNews,
  MOST_PINS,
  type News,
  newSince,
  nextStepOf,
  talkAbout,
  wellDoneSince,
} from '#app/domain/caseload.ts'
import { type Day, dayIn, earlier } from '#app/domain/day.ts'
import { canSeeGoal, canSeeMoment, hiddenAreas } from '#app/domain/release.ts'
import { isOurs } from '#app/instruments/published.ts'
import {
  database,
  type GoalListed,
  goalsListed,
  listPeopleShownTo,
  type MilestoneListed,
  milestonesListed,
  type PersonListed,
  recordListLook,
  write,
} from '#db'
import type { CaseloadLine } from './caseload-line.ts'
import { arrange, byNameIn, type CaseloadQuery, named, pageOf } from './caseload-query.ts'

export interface CaseloadPage {
  /** the people of this page */
  lines: CaseloadLine[]
  /** how many show something, and how many of them have something new */
  everyone: number
  fresh: number
  /** what was asked for, with a page that is there */
  query: CaseloadQuery
  pages: number
  find: string
  /** today's pins, on the first page of the list: in the order pinned, by name where the list is */
  pinned: CaseloadLine[]
  /** there is room for another pin */
  canPin: boolean
}

/**
 * One page of the people who show this worker something, as the address asks for them, and of those whose name holds
 * `find`. What the list is sorted and filtered by is worked out for everybody, because the rules of it are the product's
 * and not SQL's. Notes once a day for each person on the page that the worker saw them there, and for nobody else.
 */
export async function readCaseload(worker: Worker, query: CaseloadQuery, find = ''): Promise<CaseloadPage> {
  const people = (await listPeopleShownTo(database(), worker)).map((person) => withDays(person, worker))
  const since = people.reduce<Day | undefined>(
    (first, one) => (first ? earlier(first, one.since) : one.since),
    undefined,
  )
  const goals = await goalsListed(
    database(),
    people
      .filter(({ sections }) => sections.includes('goals'))
      .map((person) => ({
        ownerId: person.personId,
        fromDay: person.fromDay,
        notes: false,
        hiddenAreas: hiddenAreas(person),
      })),
    since,
  )
  const momentsBy = new Map<string, MilestoneListed[]>()
  for (const moment of await momentsOf(people)) {
    momentsBy.set(moment.ownerId, [...(momentsBy.get(moment.ownerId) ?? []), moment])
  }
  const lines = people.map((person) =>
    lineOf(person, goals.get(person.personId) ?? [], momentsBy.get(person.personId) ?? []),
  )
  // A name is looked for among everyone, whichever part of the list was open.
  const among = find === '' ? query : { ...query, show: 'everyone' as const }
  const page = pageOf(named(arrange(lines, among, worker.language), find), among)
  const pins = inOrderPinned(lines)
  const isTop = page.query.page === 1 && find === ''
  const pinned = isTop ? (query.sort === 'name' ? pins.sort(byNameIn(worker.language)) : pins) : []
  await noteSeen(worker, people, [...pinned, ...page.lines])
  return {
    ...page,
    pinned,
    canPin: pins.length < MOST_PINS,
    everyone: lines.length,
    fresh: lines.filter(({ news }) => news !== null).length,
    find,
  }
}

async function noteSeen(worker: Worker, people: readonly PersonListed[], seen: readonly CaseloadLine[]): Promise<void> {
  const listed = new Set(people.filter((person) => person.listedToday).map(({ personId }) => personId))
  const unlisted = [...new Set(seen.map(({ personId }) => personId))].filter((personId) => !listed.has(personId))
  if (unlisted.length > 0) await write((trx) => recordListLook(trx, worker, unlisted))
}

/** A person with the day of this worker's last look, and the day from which on something is new to them. */
type PersonMet = PersonListed & { last: Day | null; since: Day }

function withDays(person: PersonListed, worker: Worker): PersonMet {
  const last = person.lastLookAt === null ? null : dayIn(worker.timeZone, person.lastLookAt)
  return { ...person, last, since: newSince(last, person, person.today) }
}

/** The special moments that are new to this worker, as far as any of these people shows them: one statement for all. */
async function momentsOf(people: readonly PersonMet[]): Promise<MilestoneListed[]> {
  const showing = people.filter(({ sections }) => sections.includes('moments'))
  const owners = showing.map(({ personId }) => personId)
  const [first, ...others] = showing.map(({ since }) => since)
  return first ? milestonesListed(database(), owners, others.reduce(earlier, first)) : []
}

function lineOf(
  person: PersonMet,
  listed: readonly GoalListed[],
  milestones: readonly MilestoneListed[],
): CaseloadLine {
  const { last, since } = person
  const goals = listed
    .filter((goal) => canSeeGoal(person, goal))
    .map((goal) => ({
      ...goal,
      writtenDay: dayIn(person.timeZone, goal.createdAt),
      steps: goal.steps.filter((step) => !step.onlyMe),
    }))
  const rounds = person.answered
    .filter(({ day }) => last !== null && day >= last)
    .map(
      ({ instrument, day }): News =>
        isOurs(instrument) ? { kind: instrument, day } : { kind: 'answers', instrument, day },
    )
  const moments = milestones.filter((one) => one.createdDay >= since && canSeeMoment(person, one))
  const next = nextStepOf(goals, person.today)
  const { reached, done } = wellDoneSince(goals, since)
  return {
    personId: person.personId,
    pinnedAt: person.pinnedAt,
    name: person.name,
    next: next && { day: next.day, text: next.text, language: next.language },
    news:
      last === null
        ? { kind: 'shows', day: person.signedDay }
        : latestNews([...goalNews(goals, last), ...rounds, ...moments.map(momentNews)]),
    wellDone: reached.length + done.length + moments.length > 0,
    ...talkAbout(goals, person.today),
  }
}

const momentNews = ({ createdDay }: MilestoneListed): News => ({ kind: 'moment', day: createdDay })
