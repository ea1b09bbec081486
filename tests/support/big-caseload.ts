// A worker with a whole office of people, written in bulk: what a page of the list costs must not grow with them.
import type { Worker } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { type NewRow, newId, recordLook, type Trx, write } from '#db'
import { aWorker } from './people.ts'

const firstNames = ['Rosa', 'José', 'Amina', 'Chantal', 'Keisha', 'Hang', 'Dara', 'Irina', 'Beatriz', 'Keoni']
const lastNames = ['Delgado', 'Pierre', 'Williams', 'Nguyễn', 'Sok', 'Volkova', 'Lima', 'Carter', 'Noor', 'Okafor']
const words = [
  'Ask about the early bus',
  'Llamar a la escuela',
  'Bring two pay stubs',
  'Rele lekòl la',
  'Write the letter',
]

// SQLite takes 32,766 values in one statement.
const AT_ONCE = 250

/** This many people who show a worker goals, bridge and moments; every third was looked at a week ago. Returns the worker. */
export async function aBigCaseload(people: number, wishes: Partial<Worker> = {}): Promise<Worker> {
  const worker = await aWorker(wishes)
  for (let from = 0; from < people; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, people - from) }, (_, at) => from + at)
    await write((trx) => addPeople(trx, worker, numbers))
  }
  return worker
}

async function addPeople(trx: Trx, worker: Worker, numbers: readonly number[]): Promise<void> {
  const lives = numbers.map((number) => lifeOf(worker, number))
  const all = <Name extends keyof (typeof lives)[number]>(name: Name) => lives.map((life) => life[name])
  await trx.insertInto('person').values(all('person')).execute()
  await trx.insertInto('release').values(all('release')).execute()
  await trx.insertInto('releaseSection').values(all('sections').flat()).execute()
  await trx.insertInto('goal').values(all('goals').flat()).execute()
  await trx.insertInto('step').values(all('steps').flat()).execute()
  await trx.insertInto('round').values(all('round')).execute()
  await trx.insertInto('answer').values(all('answer')).execute()
  const before = { ...worker, now: `${addDays(worker.today, -7)}T17:00:00.000Z` }
  for (const number of numbers) {
    if (number % 3 === 0) await recordLook(trx, before, lives[number - (numbers[0] ?? 0)]?.person.id ?? '', ['goals'])
  }
}

function lifeOf({ personId: workerId, today, now, timeZone }: Worker, number: number) {
  const ownerId = newId()
  const name = `${firstNames[number % 10]} ${lastNames[Math.floor(number / 10) % 10]} ${number}`
  const began = addDays(today, -60)
  const at = `${began}T17:00:00.000Z`
  const person: NewRow<'person'> = { id: ownerId, name, language: 'en', timeZone, createdAt: at }
  const release: NewRow<'release'> = {
    id: newId(),
    ownerId,
    workerId,
    untilDay: addDays(today, 30),
    signedName: name,
    signedText: 'It is my choice.',
    signedTextVersion: '1',
    language: 'en',
    fromDay: began,
    signedAt: at,
  }
  const sections = ['goals', 'bridge', 'moments'].map((section) => ({ releaseId: release.id, section }))
  const goals = [0, 1].map(
    (which): NewRow<'goal'> => ({
      id: newId(),
      ownerId,
      lifeArea: 'work',
      statement: `A goal of ${name}`,
      statementLanguage: 'en',
      targetDay: addDays(today, 30 + (number % 50)),
      status: which === 0 ? 'now' : 'achieved',
      achievedDay: which === 0 ? null : addDays(today, -(number % 40)),
      reviewDay: addDays(today, (number % 40) - 5),
      createdAt: at,
      createdDay: began,
      updatedAt: now,
    }),
  )
  const steps = goals.flatMap(({ id: goalId }) =>
    [0, 1].map(
      (position): NewRow<'step'> => ({
        id: newId(),
        goalId,
        ownerId,
        position,
        text: `${words[(number + position) % words.length]} ${number}`,
        language: 'en',
        actor: 'me',
        status: position === 0 ? 'done' : 'not-started',
        doneDay: position === 0 ? addDays(today, -(number % 30)) : null,
        day: addDays(today, number % 25),
        createdAt: at,
      }),
    ),
  )
  const day = addDays(today, -(number % 20))
  const round = { id: newId(), ownerId, instrumentKey: 'bridge', instrumentVersion: '1', day, finishedAt: now }
  const answer = {
    roundId: round.id,
    ownerId,
    itemKey: 'home',
    level: 3,
    leftOut: null,
    note: null,
    noteLanguage: null,
  }
  return { person, release, sections, goals, steps, round, answer }
}
