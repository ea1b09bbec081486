import type { Actor, Administrator, Participant, Worker } from '#app/domain/actor.ts'
import { type Day, dayIn } from '#app/domain/day.ts'
import { newId, type Trx, write } from '#db'

/** The instant at which a test takes place unless it says otherwise: a Saturday noon in Massachusetts. */
export const NOW = '2026-11-21T17:00:00.000Z'

type Wishes<T> = Partial<T> & { now?: string }

/**
 * A participant with a person and an account in the open database, as the actor that verbs take. Their day follows from
 * `now` and their time zone unless `today` is named.
 */
export async function aParticipant(wishes: Wishes<Participant> = {}): Promise<Participant> {
  const now = wishes.now ?? NOW
  const timeZone = wishes.timeZone ?? 'America/New_York'
  const participant: Participant = {
    role: 'participant',
    accountId: newId(),
    personId: newId(),
    name: 'Rosa',
    language: 'en',
    programme: 'massachusetts',
    letters: wishes.programme === 'alaska' ? 'alaska' : 'common',
    today: dayIn(timeZone, now),
    ...wishes,
    timeZone,
    now,
  }
  await write((trx) => insertPerson(trx, participant, participant.programme))
  return participant
}

/** A worker with a person, an account and an office of their own unless one is named. */
export async function aWorker(wishes: Wishes<Worker> = {}): Promise<Worker> {
  const now = wishes.now ?? NOW
  const timeZone = wishes.timeZone ?? 'America/New_York'
  const officeId = wishes.officeId ?? (await anOffice())
  const worker: Worker = {
    role: 'worker',
    accountId: newId(),
    personId: newId(),
    name: 'Dana',
    language: 'en',
    today: dayIn(timeZone, now),
    ...wishes,
    officeId,
    timeZone,
    now,
  }
  await write(async (trx) => {
    await insertPerson(trx, worker, null)
    await trx.insertInto('worker').values({ personId: worker.personId, officeId }).execute()
  })
  return worker
}

/** Who looks after the workers of Massachusetts unless another programme is named. */
export async function anAdministrator(wishes: Wishes<Administrator> = {}): Promise<Administrator> {
  const now = wishes.now ?? NOW
  const timeZone = wishes.timeZone ?? 'America/New_York'
  const administrator: Administrator = {
    role: 'administrator',
    accountId: newId(),
    personId: newId(),
    name: 'Pat',
    language: 'en',
    programme: 'massachusetts',
    today: dayIn(timeZone, now),
    ...wishes,
    timeZone,
    now,
  }
  await write((trx) => insertPerson(trx, administrator, administrator.programme))
  return administrator
}

/** An office; returns its id. */
export async function anOffice(
  wishes: { name?: string; organisation?: string; programme?: string } = {},
): Promise<string> {
  const id = newId()
  await write((trx) =>
    trx
      .insertInto('office')
      .values({
        id,
        programmeKey: wishes.programme ?? 'massachusetts',
        name: wishes.name ?? 'Springfield',
        organisation: wishes.organisation ?? 'Pioneer Valley Coaching',
      })
      .execute(),
  )
  return id
}

/** The same person on another day: `on(rosa, '2026-12-01')`, at noon in UTC. */
export function on<A extends Actor>(actor: A, day: string): A {
  return { ...actor, today: day as Day, now: `${day}T17:00:00.000Z` }
}

async function insertPerson(trx: Trx, actor: Actor, programmeKey: string | null): Promise<void> {
  await trx
    .insertInto('person')
    .values({
      id: actor.personId,
      name: actor.name,
      language: actor.language,
      timeZone: actor.timeZone,
      programmeKey,
      createdAt: actor.now,
    })
    .execute()
  await trx
    .insertInto('account')
    .values({
      id: actor.accountId,
      personId: actor.personId,
      role: actor.role,
      identifier: `${actor.accountId}@test.test`,
      identifierKind: 'email',
      // why: nobody signs in here; hashing a password for each person of a test would take longer than the test
      // why: of a password that no test types; a page that asks for it once more holds what is typed against it
      passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$unKP21VMNhepLWYpZ3xkpQ$dfNVku6IXgx6QQ/TqPgl/pHQD3R2HtzndUdpH+O32Qk',
      createdAt: actor.now,
    })
    .execute()
}
