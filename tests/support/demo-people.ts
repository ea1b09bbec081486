// The people of `npm run demo`: made by the command that makes them, and found again by their names.
import { spawn } from 'node:child_process'
import { accountsSigningInAs, database } from '#db'
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
