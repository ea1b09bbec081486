// The people of `npm run demo`: made by the command that makes them, and found again by their names.
import { spawn } from 'node:child_process'
import type { Worker } from '#app/domain/actor.ts'
import { accountsSigningInAs, database, listDrafts, listGoals, listPeopleShownTo, listRoundHeads } from '#db'
import { NOW } from './people.ts'
import { settingsFor } from './server.ts'

/** Runs what demo.mjs runs; resolves with the exit code and what was said. */
export async function makeTheDemo(databaseUrl: string) {
  const env = settingsFor(3000, { databaseUrl, now: NOW, settings: { FOOTBRIDGE_DEMO: '1' } })
  const child = spawn(process.execPath, ['--import', 'tsx', 'db/seed/demo.ts'], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, said }
}

/** One of the demo people with their account. */
export async function demoPerson(name: string) {
  const accounts = await accountsSigningInAs(database(), `${name}@demo.test`)
  const [account] = accounts
  if (!account || accounts.length > 1) throw new Error(`${accounts.length} accounts sign in as ${name}`)
  const row = await database()
    .selectFrom('person')
    .selectAll()
    .where('id', '=', account.personId)
    .executeTakeFirstOrThrow()
  return { ...row, role: account.role, accountId: account.id }
}

/** Their goals, the oldest first. */
export const goalsOf = async (name: string) => {
  const { id } = await demoPerson(name)
  const goals = await listGoals(database(), id)
  return goals.sort((one, other) => (one.createdDay < other.createdDay ? -1 : 1))
}

/** How many times they answered each of our questionnaires. */
export const roundsOf = async (name: string) => {
  const { id } = await demoPerson(name)
  const count = async (key: string) => (await listRoundHeads(database(), id, key)).length
  return { bridge: await count('bridge'), calmap: await count('calmap'), qol: await count('qol') }
}

export const draftsOf = async (name: string) =>
  listDrafts(database(), { personId: (await demoPerson(name)).id, now: NOW })

/** Whom a worker sees. */
export async function seenBy(name: string) {
  const worker = await demoPerson(name)
  return listPeopleShownTo(database(), { ...worker, personId: worker.id, now: NOW } as unknown as Worker)
}
