// The built product answering real requests inside this process, so that a test hears every statement it sends.
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import { AUDIT_KEY } from './audit-key.ts'
import { sessionOf } from './lives.ts'
import { freePort, settingsFor } from './server.ts'
import { aVisitor, type Visitor } from './visitor.ts'

interface Built {
  entry: { module: { createShell(build: unknown): (request: unknown, response: unknown) => void } }
}

export interface ServedApp {
  url(): string
  /** Somebody who is signed in as this person; nobody in particular without one. */
  visitor(actor?: Participant | Worker): Promise<Visitor>
}

// One for a whole file: the built server reads its settings once.
let port: number | undefined

/** Starts the shell beside a database the suite has opened (`onBothDatabases`, `onSqlite`). */
export function withServedApp(settings: Record<string, string> = {}): ServedApp {
  let server: Server
  let url = ''
  beforeAll(async () => {
    port ??= await freePort()
    // why: the settings are checked when first read; the database is opened by the suite already
    const wanted = settingsFor(port, {
      databaseUrl: 'file:opened-by-the-suite',
      settings: { AUDIT_KEY, LOG_LEVEL: 'silent', ...settings },
    })
    Object.assign(process.env, wanted)
    const build = (await import(/* @vite-ignore */ join(process.cwd(), 'build/server/index.js'))) as Built
    url = wanted.PUBLIC_URL as string
    server = createServer(build.entry.module.createShell(build))
    // why: making a hundred people takes longer than Node keeps a connection open by itself
    server.keepAliveTimeout = 60_000
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
    // why: the next suite listens on the same port, and fetch has to notice first that its connections are gone
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  return {
    url: () => url,
    async visitor(actor) {
      const visitor = aVisitor(url, actor?.language)
      if (actor) visitor.cookies.set('session', await sessionOf(actor))
      return visitor
    },
  }
}
