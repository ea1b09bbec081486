import { dayIn } from '#app/domain/day.ts'
import { hashPassword } from '#app/server/identity/passwords.server.ts'
import { accountsSigningInAs, addAccount, addWorker, database, officeNamed, type Tables, type Trx, write } from '#db'
import { bulkInsert, type Rows } from './bulk-insert.ts'
import { madeUpLife } from './made-up-life.ts'
import { type Chance, chanceFrom } from './random.ts'

export interface Load {
  participants: number
  years: number
  /** another number, other people; the same number, the same people */
  seed: number
  now: string
  /** called after each thousand or so */
  onProgress?: (made: number) => void
}

export const loadPassword = 'footbridge seed 2026'

const PEOPLE_IN_A_CASELOAD = 80
const WORKERS_IN_AN_OFFICE = 12
const PEOPLE_IN_A_WRITE = 500

// What a row points to stands before it.
const tables = [
  'person',
  'account',
  'goal',
  'goalCard',
  'step',
  'review',
  'checkIn',
  'goalEvent',
  'round',
  'answer',
  'release',
  'releaseSection',
] as const satisfies (keyof Tables)[]

/**
 * Makes many made-up participants with years of history, and a worker for each eighty of them, for load tests.
 *
 * It writes rows in bulk and calls no verb: a verb is one transaction for one press of a button, and two years of a
 * hundred thousand people are some twenty million presses. So nothing here was checked by the rules of the product, and two
 * things that verbs leave behind are missing: the `change` rows, so that nothing made here can be sent again or undone, and
 * the audit events, so that the chain says that nobody did or saw any of it. The demo people (make-demo.ts) have both.
 */
export async function loadPeople({ participants, years, seed, now, onProgress }: Load): Promise<void> {
  const [known] = await accountsSigningInAs(database(), workerName(1))
  if (known) throw new Error('this database has made-up people already: start with an empty one')
  const passwordHash = await hashPassword(loadPassword)
  const run = { now, today: dayIn('America/New_York', now), years, passwordHash }
  const chance = chanceFrom(seed)
  const workers: string[] = []
  for (let from = 1; from <= participants; from += PEOPLE_IN_A_WRITE) {
    const to = Math.min(participants, from + PEOPLE_IN_A_WRITE - 1)
    await write(async (trx) => {
      while (workers.length * PEOPLE_IN_A_CASELOAD < to) {
        workers.push(await aMadeUpWorker(trx, workers.length + 1, chance, { passwordHash, at: now }))
      }
      const rows = emptyRows()
      for (let number = from; number <= to; number++) {
        const workerId = workers[Math.floor((number - 1) / PEOPLE_IN_A_CASELOAD)] ?? ''
        madeUpLife(rows, run, { number, workerId, chance })
      }
      for (const table of tables) await bulkInsert(trx, table, rows[table])
    })
    onProgress?.(to)
  }
}

const workerName = (number: number) => `worker-${String(number).padStart(5, '0')}@seed.test`

/** Returns the worker's id. */
async function aMadeUpWorker(
  trx: Trx,
  number: number,
  chance: Chance,
  { passwordHash, at }: { passwordHash: string; at: string },
): Promise<string> {
  const office = `Office ${Math.ceil(number / WORKERS_IN_AN_OFFICE)}`
  const officeId = await officeNamed(trx, { name: office, organisation: 'Made up', programmeKey: 'massachusetts' })
  const id = () => `z${number.toString(32).padStart(9, '0')}${chance.letters()}`
  const [accountId, personId] = [id(), id()]
  await addAccount(trx, {
    accountId,
    personId,
    role: 'worker',
    name: `Worker ${number}`,
    language: 'en',
    timeZone: 'America/New_York',
    programmeKey: 'massachusetts',
    identifier: workerName(number),
    identifierKind: 'email',
    passwordHash,
    at,
  })
  await addWorker(trx, personId, officeId)
  return personId
}

function emptyRows(): Required<Rows> {
  // Only the tables of the list are filled; the type asks for all of them.
  return Object.fromEntries(tables.map((table) => [table, []])) as unknown as Required<Rows>
}
