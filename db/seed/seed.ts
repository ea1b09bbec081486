import { parseArgs } from 'node:util'
import { runCommand } from '#app/server/commands/command.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { loadPassword, loadPeople } from './load/load-people.ts'

const usage = 'npm run seed -- --participants 1000 --years 2 [--seed 1]\nFor load tests, into an empty database.\n'
const most = { participants: 1_000_000, years: 10 }

function options() {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ options: { participants: text, years: text, seed: { ...text, default: '1' } } })
    return { participants: Number(values.participants), years: Number(values.years), seed: Number(values.seed) }
  } catch {
    return null
  }
}

const asked = options()
const isFine =
  asked !== null &&
  [asked.participants, asked.seed].every((number) => Number.isInteger(number) && number > 0) &&
  asked.participants <= most.participants &&
  asked.years > 0 &&
  asked.years <= most.years
if (!isFine || !asked) {
  process.stderr.write(usage)
  process.exit(1)
}
await runCommand(async () => {
  const started = Date.now()
  const onProgress = (made: number) => {
    if (made % 5000 === 0) process.stdout.write(`${made} people …\n`)
  }
  await loadPeople({ ...asked, now: now(), onProgress })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `${asked.participants} made-up participants in ${seconds} s. Sign in as person-0000001@seed.test or worker-00001@seed.test, password: ${loadPassword}\n`,
  )
})
