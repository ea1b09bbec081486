import { parseArgs } from 'node:util'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import {
  closeWorker,
  moveWorker,
  reopenWorker,
  resetSecondFactor,
} from '#app/features/administration/workers/change-worker.server.ts'
import { runCommand } from '#app/server/commands/command.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { database, findWorkerSigningInAs, listWorkerAccounts } from '#db'
import { passwordFromInput } from './password-from-input.server.ts'

const usage = `npm run worker -- add --identifier dana@agency.example --name "Dana Whitfield" --office Lawrence --organisation "Department of Transitional Assistance" --programme massachusetts
  The password is read from standard input.
npm run worker -- list
npm run worker -- disable --identifier dana@agency.example
npm run worker -- enable --identifier dana@agency.example
npm run worker -- reset-second-factor --identifier dana@agency.example
npm run worker -- move --identifier dana@agency.example --office Lowell --organisation "Department of Transitional Assistance"
`

const text = { type: 'string' } as const

function refuseUse(): never {
  process.stderr.write(usage)
  process.exit(1)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        identifier: text,
        name: text,
        office: text,
        organisation: text,
        programme: text,
        language: { ...text, default: 'en' },
      },
    })
  } catch {
    return refuseUse()
  }
}

const { values, positionals } = readArguments()
const [what] = positionals
const { identifier, name, office, organisation, programme, language = 'en' } = values
const say = (line: string) => void process.stdout.write(`${line}\n`)

async function add(): Promise<void> {
  if (!identifier || !name || !office || !organisation || !programme) return refuseUse()
  const password = await passwordFromInput()
  await runCommand(async () => {
    const input = { identifier, name, office, organisation, programme, language, password }
    const outcome = await addWorkerAccount(input, now())
    if ('refused' in outcome) throw new Error(`not added: ${outcome.refused}`)
    say(`${name} can sign in as ${identifier}`)
  })
}

/** One worker a line: how they sign in, name, office, organisation, programme, open or closed and since when. */
async function list(): Promise<void> {
  const workers = await listWorkerAccounts(database(), null)
  for (const { endedAt, createdAt, ...one } of workers) {
    const standing = endedAt === null ? `open since ${createdAt.slice(0, 10)}` : `closed since ${endedAt.slice(0, 10)}`
    say([one.identifier, one.name, one.office, one.organisation, one.programmeKey, standing].join('\t'))
  }
}

async function theWorker() {
  const read = readIdentifier(identifier ?? '')
  const worker = read && (await findWorkerSigningInAs(database(), read.value))
  if (!worker) throw new Error(`no worker signs in as ${identifier}`)
  return worker
}

async function change(): Promise<void> {
  const { workerId, secondSince, ...worker } = await theWorker()
  const by = { role: 'operator' as const, now: now() }
  if (what === 'disable') {
    await closeWorker(by, workerId, '')
    return say(`${worker.name} is signed out everywhere and cannot sign in; nobody shows them anything now`)
  }
  if (what === 'enable') {
    await reopenWorker(by, workerId, '')
    return say(`${worker.name} can sign in again; whoever wants to show them something signs anew`)
  }
  if (what === 'reset-second-factor') {
    if (secondSince === null) throw new Error(`${identifier} has no second factor`)
    await resetSecondFactor(by, workerId, '')
    return say(`${worker.name} is signed out everywhere and has no second factor now`)
  }
  const place = { officeId: '', office: office ?? '', organisation: organisation ?? '' }
  const moved = await moveWorker(by, workerId, { submission: '', ...place })
  if ('refused' in moved) {
    const why = moved.refused === 'same-office' ? 'works there already' : 'has a closed account'
    throw new Error(`not moved: ${identifier} ${why}`)
  }
  say(`${worker.name} works at ${office} now; what people showed them before has ended`)
}

if (what === 'add') await add()
else if (what === 'list') await runCommand(list)
else if (['disable', 'enable', 'reset-second-factor'].includes(what ?? '') && identifier) await runCommand(change)
else if (what === 'move' && identifier && office && organisation) await runCommand(change)
else refuseUse()
