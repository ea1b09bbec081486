import { parseArgs } from 'node:util'
import { runCommand } from '#app/server/commands/command.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { addWorkerAccount } from './add-worker.server.ts'

const usage =
  'npm run worker -- add --identifier dana@agency.example --name "Dana Whitfield" --office Lawrence --organisation "Department of Transitional Assistance" --programme massachusetts\nThe password is read from standard input.\n'

/** Read from standard input, not from the command line: that stays in the shell's history and shows in the list of processes. */
async function passwordFromInput(): Promise<string> {
  let text = ''
  for await (const part of process.stdin) text += part
  return text.replace(/\r?\n$/, '')
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    identifier: { type: 'string' },
    name: { type: 'string' },
    office: { type: 'string' },
    organisation: { type: 'string' },
    programme: { type: 'string' },
    language: { type: 'string', default: 'en' },
  },
})
const { identifier, name, office, organisation, programme, language = 'en' } = values
if (positionals[0] !== 'add' || !identifier || !name || !office || !organisation || !programme) {
  process.stderr.write(usage)
  process.exit(1)
}
const password = await passwordFromInput()
await runCommand(async () => {
  const input = { identifier, name, office, organisation, programme, language, password }
  const outcome = await addWorkerAccount(input, now())
  if ('refused' in outcome) throw new Error(`not added: ${outcome.refused}`)
  process.stdout.write(`${name} can sign in as ${identifier}\n`)
})
