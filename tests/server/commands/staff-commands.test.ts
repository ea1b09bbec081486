// `npm run worker` and `npm run admin` as the operator runs them: every subcommand on a database file, with what it prints and its
// exit code. The commands themselves run in this process; one of each is started as package.json says.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { readVisit } from '#app/server/identity/session.server.ts'
import { addSecondFactor, closeDatabase, database, findWorkerSigningInAs, openDatabase, write } from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { sessionOf } from '#tests/support/lives.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { command } from '#tests/support/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'footbridge-staff-'))
const url = `file:${join(folder, 'staff.sqlite')}`
const settings = {
  AUDIT_KEY,
  SESSION_SECRET: AUDIT_KEY,
  PUBLIC_URL: 'https://footbridge.example',
  DATABASE_URL: url,
  WORKER_SECOND_FACTOR: 'off',
}
const now = new Date().toISOString()
const today = now.slice(0, 10)
const organisation = 'Department of Transitional Assistance'
const password = 'seven lamps on the river'

beforeAll(() => copyFileSync(inject('preparedSqlite'), join(folder, 'staff.sqlite')))
beforeEach(() => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
})
afterEach(() => {
  process.exitCode = undefined
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Command = 'worker' | 'admin'
class Exit extends Error {}
let runs = 0

/** Runs a command with these arguments and this on its standard input. */
async function run(name: Command, args: string, input = '') {
  const [said, complained]: string[][] = [[], []]
  const heard = (into: string[] | undefined) => (text: unknown) => {
    into?.push(String(text))
    return true
  }
  const argv = process.argv
  process.exitCode = undefined
  // why: words in quotes are one argument, as in a shell
  process.argv = [
    'node',
    name,
    ...[...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ''),
  ]
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(heard(said)),
    vi.spyOn(process.stderr, 'write').mockImplementation(heard(complained)),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([input]) as typeof process.stdin),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      process.exitCode = code ?? 0
      throw new Exit()
    }),
  ]
  try {
    // why: a command is a module that runs when it is loaded, so that each run loads it anew
    await import(`${process.cwd()}/app/features/administration/commands/${name}.command.ts?run=${++runs}`)
  } catch (error) {
    if (!(error instanceof Exit)) throw error
  } finally {
    process.argv = argv
    for (const spy of spies) spy.mockRestore()
  }
  return { code: process.exitCode ?? 0, said: said?.join('') ?? '', complained: complained?.join('') ?? '' }
}

const done = (said: string) => ({ code: 0, said: `${said}\n`, complained: '' })
const refused = (complained: string) => ({ code: 1, said: '', complained: `${complained}\n` })

const addDana = (wishes = '--programme massachusetts', input = `${password}\n`) =>
  run(
    'worker',
    `add --identifier dana@agency.test --name "Dana Whitfield" --office Lawrence --organisation "${organisation}" ${wishes}`,
    input,
  )
const listed = (office: string, standing: string) =>
  done(`dana@agency.test\tDana Whitfield\t${office}\t${organisation}\tmassachusetts\t${standing} since ${today}`)

/** What is so in the database just now. */
async function inside<T>(look: () => Promise<T>): Promise<T> {
  await openDatabase({ url, auditKey: AUDIT_KEY })
  try {
    return await look()
  } finally {
    await closeDatabase()
  }
}

/** Dana signed in, with somebody's goals on her page. */
const aDayAtWork = () =>
  inside(async () => {
    const dana = await findWorkerSigningInAs(database(), 'dana@agency.test')
    if (!dana) throw new Error('no Dana')
    const worker = { personId: dana.workerId, accountId: dana.accountId, officeId: dana.officeId }
    const rosa = await aParticipant({ now })
    const asWorker = { ...rosa, ...worker, role: 'worker' as const }
    return { releaseId: await aRelease(rosa, asWorker), token: await sessionOf(asWorker), accountId: dana.accountId }
  })
const after = ({ releaseId, token }: Awaited<ReturnType<typeof aDayAtWork>>) =>
  inside(async () => {
    const release = database().selectFrom('release').select('endedReason').where('id', '=', releaseId)
    return { visit: await readVisit(token, now), ...(await release.executeTakeFirstOrThrow()) }
  })
const open = {
  endedReason: null,
  visit: expect.objectContaining({ actor: expect.objectContaining({ role: 'worker' }) }),
}
const over = { endedReason: 'worker-left', visit: null }

test('a worker is made, moved, disabled and enabled; moved and disabled are signed out and see nothing more', async () => {
  expect(await addDana()).toEqual(done('Dana Whitfield can sign in as dana@agency.test'))
  expect(await run('worker', 'list')).toEqual(listed('Lawrence', 'open'))

  const atLawrence = await aDayAtWork()
  expect(await after(atLawrence)).toEqual(open)
  expect(
    await run('worker', `move --identifier DANA@agency.test --office Lowell --organisation "${organisation}"`),
  ).toEqual(done('Dana Whitfield works at Lowell now; what people showed them before has ended'))
  expect(await run('worker', 'list')).toEqual(listed('Lowell', 'open'))
  expect(await after(atLawrence)).toEqual(over)

  const atLowell = await aDayAtWork()
  expect(await run('worker', 'disable --identifier dana@agency.test')).toEqual(
    done('Dana Whitfield is signed out everywhere and cannot sign in; nobody shows them anything now'),
  )
  expect(await run('worker', 'list')).toEqual(listed('Lowell', 'closed'))
  expect(await after(atLowell)).toEqual(over)
  expect(
    await run('worker', `move --identifier dana@agency.test --office Lawrence --organisation "${organisation}"`),
  ).toEqual(refused('not moved: dana@agency.test has a closed account'))

  expect(await run('worker', 'enable --identifier dana@agency.test')).toEqual(
    done('Dana Whitfield can sign in again; whoever wants to show them something signs anew'),
  )
  expect(await run('worker', 'list')).toEqual(listed('Lowell', 'open'))
  expect(await run('worker', 'reset-second-factor --identifier dana@agency.test')).toEqual(
    refused('dana@agency.test has no second factor'),
  )
  const again = await aDayAtWork()
  await inside(() =>
    write((trx) =>
      addSecondFactor(trx, { accountId: again.accountId, sealedSecret: '', lastStep: null, confirmedAt: now }),
    ),
  )
  expect(await run('worker', 'reset-second-factor --identifier dana@agency.test')).toEqual(
    done('Dana Whitfield is signed out everywhere and has no second factor now'),
  )
  expect(await after(again)).toEqual({ ...open, visit: null })
})

test('an administrator is made, listed, disabled', async () => {
  const add = () =>
    run('admin', 'add --identifier pat@agency.test --name "Pat Moore" --programme massachusetts', password)
  expect(await add()).toEqual(done('Pat Moore can sign in as pat@agency.test'))
  expect(await add()).toEqual(refused('not added: identifier-taken'))
  const line = 'pat@agency.test\tPat Moore\tmassachusetts'
  expect(await run('admin', 'list')).toEqual(done(`${line}\topen since ${today}`))
  expect(await run('admin', 'reset-second-factor --identifier pat@agency.test')).toEqual(
    done('pat@agency.test is signed out everywhere and has no second factor now'),
  )
  expect(await run('admin', 'disable --identifier pat@agency.test')).toEqual(
    done('pat@agency.test is signed out everywhere and cannot sign in'),
  )
  expect(await run('admin', 'list')).toEqual(done(`${line}\tclosed since ${today}`))
})

test.each<[Command, string, string]>([
  ['worker', 'disable --identifier nobody@agency.test', 'no worker signs in as nobody@agency.test'],
  ['worker', 'enable --identifier pat@agency.test', 'no worker signs in as pat@agency.test'],
  ['worker', 'reset-second-factor --identifier ?', 'no worker signs in as ?'],
  [
    'worker',
    `move --identifier dana@agency.test --office Lowell --organisation "${organisation}"`,
    'not moved: dana@agency.test works there already',
  ],
  ['admin', 'disable --identifier nobody@agency.test', 'no administrator signs in as nobody@agency.test'],
  ['admin', 'reset-second-factor --identifier dana@agency.test', 'no administrator signs in as dana@agency.test'],
])('npm run %s -- %s: one line, exit code 1', async (name, args, line) => {
  expect(await run(name, args)).toEqual(refused(line))
})

test.each([
  ['--programme mars', password, 'programme-unknown'],
  ['--programme massachusetts --language xx', password, 'language-unknown'],
  ['--programme massachusetts --identifier ?', password, 'identifier-unknown'],
  ['--programme massachusetts', password, 'identifier-taken'],
  ['--programme massachusetts', 'short', 'password-too-short'],
  ['--programme massachusetts', '', 'password-too-short'],
])('a worker with %s and the password %j is not added', async (wishes, input, why) => {
  expect(await addDana(wishes, input)).toEqual(refused(`not added: ${why}`))
})

test.each<[Command, string]>([
  ['worker', ''],
  ['worker', 'fire'],
  ['worker', 'add --identifier dana@agency.test'],
  ['worker', 'disable'],
  ['worker', 'move --identifier dana@agency.test --office Lowell'],
  ['worker', 'list --everybody'],
  ['admin', ''],
  ['admin', 'add --identifier pat@agency.test --name "Pat Moore"'],
  ['admin', 'disable'],
  ['admin', 'move --identifier pat@agency.test'],
])('npm run %s -- %s says how it is used, exit code 1', async (name, args) => {
  const { code, said, complained } = await run(name, args)
  expect([code, said]).toEqual([1, ''])
  expect(complained).toMatch(new RegExp(`^npm run ${name} -- add --identifier`))
})

test('settings that are missing are named in one line', async () => {
  vi.stubEnv('AUDIT_KEY', '')
  const { code, said, complained } = await run('worker', 'list')
  expect([code, said]).toEqual([1, ''])
  expect(complained).toContain('AUDIT_KEY')
})

test('the commands of package.json are these', async () => {
  const workers = await command('worker', ['list'], { databaseUrl: url })
  expect(workers).toEqual({ code: 0, said: expect.stringContaining('Dana Whitfield') })
  const wrong = await command('admin', ['fire'], { databaseUrl: url })
  expect(wrong).toEqual({ code: 1, said: expect.stringContaining('npm run admin -- add') })
}, 30_000)
