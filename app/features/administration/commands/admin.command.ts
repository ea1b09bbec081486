import { parseArgs } from 'node:util'
import {
  addAdministrator,
  closeAdministrator,
  resetAdministratorsSecondFactor,
} from '#app/features/administration/administrators/change-administrator.server.ts'
import { runCommand } from '#app/server/commands/command.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { database, listAdministrators } from '#db'
import { passwordFromInput } from './password-from-input.server.ts'

const usage = `npm run admin -- add --identifier pat@agency.example --name "Pat Moore" --programme massachusetts
  The password is read from standard input.
npm run admin -- list
npm run admin -- disable --identifier pat@agency.example
npm run admin -- reset-second-factor --identifier pat@agency.example
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
      options: { identifier: text, name: text, programme: text, language: { ...text, default: 'en' } },
    })
  } catch {
    return refuseUse()
  }
}

const { values, positionals } = readArguments()
const [what] = positionals
const { identifier, name, programme, language = 'en' } = values
const say = (line: string) => void process.stdout.write(`${line}\n`)

async function add(): Promise<void> {
  if (!identifier || !name || !programme) return refuseUse()
  const password = await passwordFromInput()
  await runCommand(async () => {
    const input = { identifier, name, programme, language, password }
    const outcome = await addAdministrator(input, { role: 'operator', now: now() })
    if ('refused' in outcome) throw new Error(`not added: ${outcome.refused}`)
    say(`${name} can sign in as ${identifier}`)
  })
}

/** One administrator a line: how they sign in, name, programme, open or closed and since when. */
async function list(): Promise<void> {
  for (const { endedAt, createdAt, ...one } of await listAdministrators(database())) {
    const standing = endedAt === null ? `open since ${createdAt.slice(0, 10)}` : `closed since ${endedAt.slice(0, 10)}`
    say([one.identifier, one.name, one.programmeKey ?? '', standing].join('\t'))
  }
}

async function disable(): Promise<void> {
  const closed = await closeAdministrator(identifier ?? '', { role: 'operator', now: now() })
  if ('refused' in closed) throw new Error(`no administrator signs in as ${identifier}`)
  say(`${identifier} is signed out everywhere and cannot sign in`)
}

async function resetSecondFactor(): Promise<void> {
  const reset = await resetAdministratorsSecondFactor(identifier ?? '', { role: 'operator', now: now() })
  if ('refused' in reset) throw new Error(`no administrator signs in as ${identifier}`)
  say(`${identifier} is signed out everywhere and has no second factor now`)
}

if (what === 'add') await add()
else if (what === 'list') await runCommand(list)
else if (what === 'disable' && identifier) await runCommand(disable)
else if (what === 'reset-second-factor' && identifier) await runCommand(resetSecondFactor)
else refuseUse()
