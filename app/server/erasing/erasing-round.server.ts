import { now } from '#app/server/settings/clock.server.ts'
import { log } from '#app/server/shell/log.server.ts'
import { database, isJobDue, takeJob, write } from '#db'
import { eraseDue } from './erase-due.server.ts'

const JOB = 'erase-due'
const HOUR_SECONDS = 60 * 60
// Looked at more often than it is done, because another process may have done it last and be gone.
const LOOK_EVERY_MS = 10 * 60_000

let timer: NodeJS.Timeout | undefined
let underWay: Promise<void> = Promise.resolve()

/** Erases at the start and then at most once an hour, in one process of however many stand in front of the database. */
export function startErasing(): void {
  const round = () => {
    underWay = once().catch((error: Error) => log.error({ error: error.message }, 'what is due could not be erased'))
  }
  round()
  timer = setInterval(round, LOOK_EVERY_MS)
  timer.unref()
}

/** Waits for what is on its way; call it before the database is closed. */
export async function stopErasing(): Promise<void> {
  clearInterval(timer)
  await underWay
}

async function once(): Promise<void> {
  if (!(await isJobDue(database(), JOB, now()))) return
  if (await write((trx) => takeJob(trx, JOB, now(), HOUR_SECONDS))) await eraseDue(now())
}
