import { readFileSync } from 'node:fs'
import { runCommand } from '#app/server/commands/command.server.ts'
import { refuseFile } from '#app/server/commands/refuse-file.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { allCostOfLiving, checkCostOfLiving, loadCostOfLiving } from './cost-of-living.server.ts'

const usage = 'npm run cost-of-living -- check FILE | load FILE | list\n'

const [what, named] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

async function check(file: string) {
  const outcome = await checkCostOfLiving(readFileSync(file, 'utf8'))
  if ('faults' in outcome) refuseFile(outcome.faults)
  const { already, published } = outcome.done
  say(`${file} can be loaded: ${published.version}, ${published.areas.length} places`)
  if (already) say('it is already there')
}

async function load(file: string) {
  const outcome = await loadCostOfLiving(readFileSync(file, 'utf8'), now())
  if ('faults' in outcome) refuseFile(outcome.faults)
  say(`${outcome.done.already ? 'already there' : 'loaded'} ${outcome.done.published.version}`)
}

async function list() {
  const offered = new Set<string>()
  for (const { published, programme, agency, loadedAt } of await allCostOfLiving()) {
    const state = offered.has(programme) ? 'for older rounds' : 'offered'
    offered.add(programme)
    say([published.version, String(published.year), state, loadedAt.slice(0, 10), programme, agency].join('\t'))
  }
}

if (what === 'list' && !named) await runCommand(list)
else if (what === 'check' && named) await runCommand(() => check(named))
else if (what === 'load' && named) await runCommand(() => load(named))
else {
  process.stderr.write(usage)
  process.exitCode = 1
}
