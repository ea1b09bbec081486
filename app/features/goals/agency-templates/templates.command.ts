import { readFileSync } from 'node:fs'
import { runCommand } from '#app/server/commands/command.server.ts'
import { refuseFile } from '#app/server/commands/refuse-file.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { allTemplates, checkTemplates, loadTemplates, retire } from './agency-templates.server.ts'

const usage = 'npm run templates -- check FILE | load FILE | list | retire KEY\n'

const [what, named] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

async function check(file: string) {
  const outcome = await checkTemplates(readFileSync(file, 'utf8'))
  if ('faults' in outcome) refuseFile(outcome.faults)
  say(`${file} can be loaded: ${outcome.done.fresh.length} new, ${outcome.done.already.length} already there`)
}

async function load(file: string) {
  const outcome = await loadTemplates(readFileSync(file, 'utf8'), now())
  if ('faults' in outcome) refuseFile(outcome.faults)
  for (const { key } of outcome.done.fresh) say(`loaded ${key}`)
  for (const { key } of outcome.done.already) say(`already there ${key}`)
}

async function list() {
  for (const { key, area, agency, sentences, retiredAt } of await allTemplates()) {
    const state = retiredAt ? `retired ${retiredAt.slice(0, 10)}` : 'offered'
    say([key, area, state, Object.keys(sentences).join(' '), agency].join('\t'))
  }
}

async function stopOffering(key: string) {
  if (!(await retire(key, now()))) throw new Error(`${key}: found no template with this key that is offered`)
  say(`${key} is no longer offered; goals made from it read as before`)
}

if (what === 'list' && !named) await runCommand(list)
else if (what === 'check' && named) await runCommand(() => check(named))
else if (what === 'load' && named) await runCommand(() => load(named))
else if (what === 'retire' && named) await runCommand(() => stopOffering(named))
else {
  process.stderr.write(usage)
  process.exitCode = 1
}
