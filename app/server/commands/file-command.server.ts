import { readFileSync } from 'node:fs'
import type { Fault } from '#app/domain/file-fault.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { runCommand } from './command.server.ts'
import { refuseFile } from './refuse-file.server.ts'

type Outcome<Checked> = Promise<{ done: Checked } | { faults: Fault[] }>

/** What an agency's file can be held against, and what is said of it; each answer is lines for the operator. */
interface FileCommand<Checked> {
  /** `npm run NAME` */
  name: string
  check(text: string): Outcome<Checked>
  load(text: string, at: string): Outcome<Checked>
  /** After `FILE can be loaded: ` */
  fits(checked: Checked): string[]
  loaded(checked: Checked): string[]
  list(): Promise<string[][]>
  /** Takes one of the list out of use, and says so. */
  retire?: { named: string; run(id: string, at: string): Promise<string> }
}

/**
 * Runs `check FILE`, `load FILE`, `list` and, where there is one, `retire`, for what an agency brings along as a file. With a
 * fault nothing is changed: each is a line on standard error that says where, what was found and what was expected.
 */
export async function runFileCommand<Checked>(command: FileCommand<Checked>): Promise<void> {
  const { name, retire } = command
  const [what, named] = process.argv.slice(2)
  const say = (lines: readonly string[]) => {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  }

  const check = async (file: string) => {
    const outcome = await command.check(readFileSync(file, 'utf8'))
    if ('faults' in outcome) return refuseFile(outcome.faults)
    const [first, ...others] = command.fits(outcome.done)
    say([`${file} can be loaded: ${first}`, ...others])
  }
  const load = async (file: string) => {
    const outcome = await command.load(readFileSync(file, 'utf8'), now())
    if ('faults' in outcome) return refuseFile(outcome.faults)
    say(command.loaded(outcome.done))
  }
  if (what === 'list' && !named) await runCommand(async () => say((await command.list()).map((row) => row.join('\t'))))
  else if (what === 'check' && named) await runCommand(() => check(named))
  else if (what === 'load' && named) await runCommand(() => load(named))
  else if (what === 'retire' && named && retire) await runCommand(async () => say([await retire.run(named, now())]))
  else {
    const ways = ['check FILE', 'load FILE', 'list', ...(retire ? [`retire ${retire.named}`] : [])]
    process.stderr.write(`npm run ${name} -- ${ways.join(' | ')}\n`)
    process.exitCode = 1
  }
}
