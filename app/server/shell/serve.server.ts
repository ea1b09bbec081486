import { createServer } from 'node:http'
import { env } from '#app/server/settings/env.server.ts'
import { closeDatabase, migrateToLatest, openDatabase } from '#db'
import { log } from './log.server.ts'
import type { Shell } from './shell.server.ts'

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
  log.info({ port: typeof address === 'object' ? address?.port : PORT }, 'serving')

  const stop = () => {
    const slowest = setTimeout(() => process.exit(0), 9_000)
    slowest.unref()
    server.close(async () => {
      await closeDatabase()
      process.exit(0)
    })
    // A kept connection is idle only once its last answer is out, so it is looked for until none is left.
    setInterval(() => server.closeIdleConnections(), 50).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
