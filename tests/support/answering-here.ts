// The built product answering real requests inside the process that asks, beside a database that is open already.
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { AUDIT_KEY } from './audit-key.ts'
import { settingsFor } from './server.ts'

interface Built {
  entry: { module: { createShell(build: unknown): (request: unknown, response: unknown) => void } }
}

export interface AnsweringHere {
  url: string
  close(): Promise<void>
}

let read: string | undefined

/** Starts the shell on this port. The built server reads its settings once, so a process can do this with one set of them. */
export async function answerHere(port: number, settings: Record<string, string> = {}): Promise<AnsweringHere> {
  // why: the settings are checked when first read; the database is open already
  const wanted = settingsFor(port, {
    databaseUrl: 'file:opened-already',
    settings: { AUDIT_KEY, LOG_LEVEL: 'silent', ...settings },
  })
  // why: with isolate: false other files run in the same process
  const asked = JSON.stringify(settings)
  read ??= asked
  if (read !== asked) throw new Error('Settings of its own: name this file in `servedAlone` of vitest.config.ts.')
  Object.assign(process.env, wanted)
  const build = (await import(/* @vite-ignore */ join(process.cwd(), 'build/server/index.js'))) as Built
  const server: Server = createServer(build.entry.module.createShell(build))
  // why: making a hundred people takes longer than Node keeps a connection open by itself
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: wanted.PUBLIC_URL as string,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
