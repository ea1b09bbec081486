// `npm run bench`: the goal page, the bridge and a caseload of 100, beside the same pages on the stock Remix template, in one
// run, turn by turn; then a hundred bridges by themselves, and signing in beside somebody who guesses passwords. Ratios hold from machine to machine; requests per second do not.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, migrateToLatest, openDatabase } from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { buildOnce } from '#tests/support/build.ts'
import { aCaseload, sessionOf } from '#tests/support/lives.ts'
import { freePort, settingsFor } from '#tests/support/server.ts'
import { load, type Measured, type Weight, weigh } from './load.ts'
import { signInUnderAFlood } from './sign-in-flood.ts'

const turns = Number(process.env.BENCH_TURNS ?? 6)
const requestsPerTurn = Number(process.env.BENCH_REQUESTS ?? 400)
const folder = mkdtempSync(join(tmpdir(), 'footbridge-bench-'))

/** One participant with goals and rounds among a hundred that show everything to one worker, who is signed in as well. */
async function prepare(file: string) {
  await openDatabase({ url: `file:${file}`, auditKey: AUDIT_KEY })
  await migrateToLatest()
  const { worker, lives } = await aCaseload(100, { now: new Date().toISOString() })
  const life = lives[0]
  if (!life) throw new Error('nobody lives here')
  const [participant, dana] = [await sessionOf(life.participant), await sessionOf(worker)]
  await closeDatabase()
  return [
    { name: 'goal page', path: `/goals/${life.goalId}`, cookie: `session=${participant}` },
    { name: 'bridge', path: '/bridge', cookie: `session=${participant}` },
    { name: 'caseload of 100', path: '/worker', cookie: `session=${dana}` },
  ]
}

interface Started {
  url: string
  process: ChildProcess
}

interface Turn extends Measured {
  worked: number
}

async function start(script: string, file: string): Promise<Started> {
  const port = await freePort()
  const env = settingsFor(port, { databaseUrl: `file:${file}` })
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://localhost:${port}`
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(`${url}/sign-in`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, process: child }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${script} did not start`)
}

/** Seconds of processor time a process has used. Linux alone says so; elsewhere the table goes without. */
function processorSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return Number.NaN
  }
}

/** One turn of requests, with what the server itself worked for it. */
async function turnOf({ url, process: child }: Started, path: string, cookie: string): Promise<Turn> {
  const before = processorSeconds(child.pid)
  const measured = await load(url + path, cookie, requestsPerTurn)
  return { ...measured, worked: processorSeconds(child.pid) - before }
}

const workPerPage = (all: Turn[]) =>
  (1000 * all.reduce((sum, { worked }) => sum + worked, 0)) / all.reduce((sum, { requests }) => sum + requests, 0)
const perSecond = (all: Measured[]) =>
  all.reduce((sum, { requests }) => sum + requests, 0) / all.reduce((sum, { seconds }) => sum + seconds, 0)
const total = ({ html, styles, scripts }: Weight) => html + styles + scripts
const row = (cells: (string | number)[]) =>
  `| ${cells.map((cell, at) => (at ? String(cell).padStart(9) : String(cell).padEnd(16))).join(' | ')} |`

buildOnce()
execFileSync(
  'node_modules/.bin/remix',
  ['vite:build', '--config', 'tests/bench/stock/vite.config.ts', '--logLevel', 'warn'],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  },
)
const prepared = join(folder, 'prepared.sqlite')
const pages = await prepare(prepared)
for (const name of ['ours', 'stock', 'flood']) copyFileSync(prepared, join(folder, `${name}.sqlite`))
const ours = await start('app/server/start.mjs', join(folder, 'ours.sqlite'))
const stock = await start('tests/bench/stock-start.mjs', join(folder, 'stock.sqlite'))

const speed = [
  row(['pages per second', 'ours', 'stock', 'ratio', 'CPU ms', 'stock', 'ratio']),
  row(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
]
const bytes = [
  row(['bytes, gzip', 'html', 'styles', 'scripts', 'all', 'stock all', 'scripts', 'ratio']),
  row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:']),
]
for (const { name, path, cookie } of pages) {
  const measured: Record<'ours' | 'stock', Turn[]> = { ours: [], stock: [] }
  for (const { url } of [ours, stock]) await load(url + path, cookie, requestsPerTurn)
  for (let turn = 0; turn < turns; turn++) {
    measured.ours.push(await turnOf(ours, path, cookie))
    measured.stock.push(await turnOf(stock, path, cookie))
  }
  const [fast, slow] = [perSecond(measured.ours), perSecond(measured.stock)]
  const [little, much] = [workPerPage(measured.ours), workPerPage(measured.stock)]
  const paced = [name, fast.toFixed(0), slow.toFixed(0), `${(fast / slow).toFixed(2)} ×`]
  speed.push(row([...paced, little.toFixed(2), much.toFixed(2), `${(much / little).toFixed(2)} ×`]))
  const [light, heavy] = [await weigh(ours.url + path, cookie), await weigh(stock.url + path, cookie)]
  const ratio = `1 : ${(total(heavy) / total(light)).toFixed(1)}`
  bytes.push(row([name, light.html, light.styles, light.scripts, total(light), total(heavy), heavy.scripts, ratio]))
}
for (const { process: child } of [ours, stock]) child.kill('SIGTERM')
const flooded = await signInUnderAFlood(join(folder, 'flood.sqlite'))
rmSync(folder, { recursive: true, force: true })
const drawn = execFileSync('node_modules/.bin/tsx', ['tests/bench/all-bridges.tsx'], {
  encoding: 'utf8',
  env: { ...process.env, NODE_ENV: 'production' },
})
process.stdout.write(`\n${speed.join('\n')}\n\n${bytes.join('\n')}\n\n${drawn}\n${flooded}\n`)
