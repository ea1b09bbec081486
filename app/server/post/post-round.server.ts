import { now } from '#app/server/settings/clock.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { log } from '#app/server/shell/log.server.ts'
import { database, isJobDue, sweepMessages, takeJob, write } from '#db'
import { answerAsks } from './answer-asks.server.ts'
import { sayWhatEnds } from './say-what-ends.server.ts'
import { sendDue } from './send-due.server.ts'
import { type Ways, waysOf } from './ways.server.ts'

// Somebody waits for a code with the phone in hand.
const EVERY_MS = 3_000

interface Round {
  ways: Ways
  timer: NodeJS.Timeout | null
  underWay: Promise<void> | null
  isOver: boolean
}

let round: Round | null = null

/**
 * Begins to send what stands in the outbox, for as long as this process serves. Any number of processes may do so in front
 * of one database. Without a way to send (no settings, no demo) nothing runs.
 */
export function startPost(): void {
  const ways = waysOf(env())
  if (Object.keys(ways).length === 0) return
  round = { ways, timer: null, underWay: null, isOver: false }
  goRound(round)
}

/** Takes up no further message and waits for those on their way; call it before the database is closed. */
export async function stopPost(): Promise<void> {
  const last = round
  round = null
  if (!last) return
  last.isOver = true
  if (last.timer) clearTimeout(last.timer)
  await last.underWay
}

/** Something was just put into the outbox: whoever waits for it need not wait for the clock. */
export function sendSoon(): void {
  if (round?.timer) goRound(round)
}

function goRound(mine: Round): void {
  if (mine.timer) clearTimeout(mine.timer)
  mine.timer = null
  mine.underWay = once(mine)
    .catch((error: Error) => log.error({ error: error.message }, 'the outbox could not be read'))
    .finally(() => {
      mine.underWay = null
      if (!mine.isOver) mine.timer = setTimeout(() => goRound(mine), EVERY_MS)
    })
}

/** What is done now and then, by one process at a time; in seconds, from one time to the next. */
const jobs = [
  { name: 'say-what-ends', every: 10 * 60, work: () => sayWhatEnds(now()) },
  { name: 'sweep-messages', every: 60 * 60, work: () => write((trx) => sweepMessages(trx, now())) },
]

async function once(mine: Round): Promise<void> {
  await answerAsks(now())
  for (const { name, every, work } of jobs) {
    if (!(await isJobDue(database(), name, now()))) continue
    if (await write((trx) => takeJob(trx, name, now(), every))) await work()
  }
  await sendDue(mine.ways, now, () => mine.isOver)
}
