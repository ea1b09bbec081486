import type { Worker } from '#app/domain/actor.ts'
import {
  goalNews,
  latestNews,
  type News,
  newSince,
  nextStepOf,
  talkAbout,
  wellDoneSince,
} from '#app/domain/caseload.ts'
import { type Day, dayIn } from '#app/domain/day.ts'
import { canSeeGoal, hiddenAreas } from '#app/domain/release.ts'
import { isOurs } from '#app/instruments/published.ts'
import {
  database,
  type GoalListed,
  goalsListed,
  listPeopleShownTo,
  type PersonListed,
  recordListLook,
  write,
} from '#db'
import type { CaseloadLine } from './caseload-line.ts'
import { arrange, type CaseloadQuery } from './caseload-query.ts'

export interface CaseloadPage {
  lines: CaseloadLine[]
  /** how many show something, and how many of them have something new */
  everyone: number
  fresh: number
  query: CaseloadQuery
}

/** The people who show this worker something, as the address asks for them. Notes once a day that the list was seen. */
export async function readCaseload(worker: Worker, query: CaseloadQuery): Promise<CaseloadPage> {
  const people = await listPeopleShownTo(database(), worker)
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
  )
  const unlisted = people.filter((person) => !person.listedToday).map(({ personId }) => personId)
  if (unlisted.length > 0) await write((trx) => recordListLook(trx, worker, unlisted))

  const lines = people.map((person) => lineOf(person, goals.get(person.personId) ?? [], worker))
  return {
    lines: arrange(lines, query, worker.language),
    everyone: lines.length,
    fresh: lines.filter(({ news }) => news !== null).length,
    query,
  }
}

function lastLookDay(person: PersonListed, worker: Worker): Day | null {
  return person.lastLookAt === null ? null : dayIn(worker.timeZone, person.lastLookAt)
}

function lineOf(person: PersonListed, listed: readonly GoalListed[], worker: Worker): CaseloadLine {
  const goals = listed
    .filter((goal) => canSeeGoal(person, goal))
    .map((goal) => ({
      ...goal,
      writtenDay: dayIn(person.timeZone, goal.createdAt),
      steps: goal.steps.filter((step) => !step.onlyMe),
    }))
  const last = lastLookDay(person, worker)
  const rounds = person.answered
    .filter(({ day }) => last !== null && day >= last)
    .map(
      ({ instrument, day }): News =>
        isOurs(instrument) ? { kind: instrument, day } : { kind: 'answers', instrument, day },
    )
  const since = newSince(last, person, person.today)
  const next = nextStepOf(goals, person.today)
  const { reached, done } = wellDoneSince(goals, since)
  return {
    personId: person.personId,
    name: person.name,
    next: next && { day: next.day, text: next.text, language: next.language },
    news: last === null ? { kind: 'shows', day: person.signedDay } : latestNews([...goalNews(goals, last), ...rounds]),
    wellDone: reached.length + done.length > 0,
    ...talkAbout(goals, person.today),
  }
}
