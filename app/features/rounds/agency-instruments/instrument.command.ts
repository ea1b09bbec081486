import { readFileSync } from 'node:fs'
import { runCommand } from '#app/server/commands/command.server.ts'
import { refuseFile } from '#app/server/commands/refuse-file.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { allInstruments, type Checked, checkInstrument, loadInstrument, retire } from './agency-instruments.server.ts'

const usage = 'npm run instrument -- check FILE | load FILE | list | retire KEY@VERSION\n'

const [what, named] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)
const nameOf = ({ published }: Checked) => `${published.key}@${published.version}`

async function check(file: string) {
  const outcome = await checkInstrument(readFileSync(file, 'utf8'))
  if ('faults' in outcome) refuseFile(outcome.faults)
  const { already, mends, published } = outcome.done
  say(`${file} can be loaded: ${nameOf(outcome.done)}, ${published.structure.items.length} items`)
  if (already)
    say(mends.length > 0 ? `it is already there; this mends its words in ${mends.join(', ')}` : 'it is already there')
}

async function load(file: string) {
  const outcome = await loadInstrument(readFileSync(file, 'utf8'), now())
  if ('faults' in outcome) refuseFile(outcome.faults)
  const { already, mends } = outcome.done
  if (mends.length > 0)
    say(`mended ${nameOf(outcome.done)} in ${mends.join(', ')}; a running server shows it within a minute`)
  else say(`${already ? 'already there' : 'loaded'} ${nameOf(outcome.done)}`)
}

async function list() {
  for (const { key, version, programme, agency, published, retiredAt } of await allInstruments()) {
    const state = retiredAt ? `retired ${retiredAt.slice(0, 10)}` : 'offered'
    say([`${key}@${version}`, published.structure.kind, state, programme, agency].join('\t'))
  }
}

async function stopOffering(id: string) {
  const [, key = '', version = ''] = /^([a-z0-9_]+)@(\d+)$/.exec(id) ?? []
  if (!(await retire(key, Number(version), now())))
    throw new Error(`${id}: found no questionnaire of this key and version that is offered, expected one of the list`)
  say(`${id} is no longer offered; rounds begun in it can be finished, and answers to it read as before`)
}

if (what === 'list' && !named) await runCommand(list)
else if (what === 'check' && named) await runCommand(() => check(named))
else if (what === 'load' && named) await runCommand(() => load(named))
else if (what === 'retire' && named) await runCommand(() => stopOffering(named))
else {
  process.stderr.write(usage)
  process.exitCode = 1
}
