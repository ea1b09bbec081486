import { createServer, type Server } from 'node:http'
import { Server as Listener } from 'node:net'
import { startErasing, stopErasing } from '#app/server/erasing/erasing-round.server.ts'
import { lookForAgency } from '#app/server/identity/agency-provider.server.ts'
import { startPost, stopPost } from '#app/server/post/post-round.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { closeDatabase, migrateToLatest, openDatabase } from '#db'
import { log } from './log.server.ts'
import type { Shell } from './shell.server.ts'

// Milliseconds after SIGTERM: the end whatever happens, and when connections nobody uses are ended.
const LONGEST = 9_000
const SILENCE = 3_000

/**
 * Waits until everybody who has connected was taken up, because closing would cut the others off: the event loop takes up one
 * at a turn. Not for ever, should people keep coming.
 */
async function allHeard(server: Server): Promise<void> {
  let hasSomebodyCome = true
  server.on('connection', () => {
    hasSomebodyCome = true
  })
  for (let turns = 0; hasSomebodyCome && turns < 200; turns++) {
    hasSomebodyCome = false
    await new Promise(setImmediate)
  }
}

/** Opens and migrates the database, serves until SIGTERM or SIGINT, then finishes what is running and exits 0 within 10 s. */
export async function listen(shell: Shell): Promise<void> {
  const { PORT, HOST, DATABASE_URL, AUDIT_KEY } = env()
  try {
    await openDatabase({ url: DATABASE_URL, auditKey: AUDIT_KEY })
    await migrateToLatest()
  } catch (error) {
    process.stderr.write(`Footbridge cannot start: the database of DATABASE_URL: ${(error as Error).message}\n`)
    process.exit(1)
  }
  const server = createServer(shell)
  // Longer than any proxy in front keeps its connections, or the proxy sends into one we just closed.
  server.keepAliveTimeout = 75_000
  server.headersTimeout = 80_000
  server.requestTimeout = 30_000
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(PORT, HOST, resolve))
  const address = server.address()
  startPost()
  startErasing()
  lookForAgency()
  log.info({ port: typeof address === 'object' ? address?.port : PORT }, 'serving')

  const end = async () => {
    await postStopped
    await stopErasing()
    await closeDatabase()
    process.exit(0)
  }
  let postStopped: Promise<void> | undefined
  const stop = async () => {
    postStopped = stopPost()
    setTimeout(() => process.exit(0), LONGEST).unref()
    // http's own close() also ends kept connections, and may meet a request that is on its way. So whoever has one is told
    // with the next answer to open another, and only a connection that stays silent is ended.
    server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
    await allHeard(server)
    Listener.prototype.close.call(server, end)
    // An "immediate" comes after the loop has read what had arrived on any of them.
    setTimeout(() => setInterval(() => setImmediate(() => server.closeIdleConnections()), 50), SILENCE)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
