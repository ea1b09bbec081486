import { randomBytes } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { closeDatabase, openDatabase } from '#db'
import { AUDIT_KEY } from './audit-key.ts'
import { quickFolder } from './quick-folder.ts'

export type DatabaseName = 'SQLite' | 'PostgreSQL'

interface FreshDatabase {
  url: string
  remove: () => Promise<void>
}

function freshSqlite(): FreshDatabase {
  const folder = quickFolder('suite')
  const file = join(folder, 'test.sqlite')
  copyFileSync(inject('preparedSqlite'), file)
  return { url: `file:${file}`, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject('postgresServer')}/postgres` })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function freshPostgres(): Promise<FreshDatabase> {
  const name = `suite_${randomBytes(8).toString('hex')}`
  await onServer(`create database ${name} template ${inject('preparedPostgres')}`)
  return {
    url: `${inject('postgresServer')}/${name}`,
    remove: () => onServer(`drop database ${name} with (force)`),
  }
}

/** A database of its own with the newest schema and no people, of either kind. */
export function freshDatabase(name: DatabaseName): Promise<FreshDatabase> {
  return name === 'SQLite' ? Promise.resolve(freshSqlite()) : freshPostgres()
}

// Statements since the last look; a suite's tests run one after the other, so one list is enough.
let heard: string[] = []

/** The statements that `work` sent to the database, in order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  heard = []
  await work()
  return [...heard]
}

let waiting: { for: RegExp; start: () => void } | null = null

/** Starts `work` as soon as a statement like this is sent, without holding it up; resolves with what `work` gives. */
export function onceSent<T>(statement: RegExp, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    waiting = { for: statement, start: () => void work().then(resolve, reject) }
  })
}

function hear(statement: string): void {
  heard.push(statement)
  if (!waiting?.for.test(statement)) return
  const { start } = waiting
  waiting = null
  start()
}

function openFor(name: DatabaseName): void {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(name)
    await openDatabase({ url: fresh.url, auditKey: AUDIT_KEY, onStatement: hear })
  })
  afterAll(async () => {
    await closeDatabase()
    await fresh.remove()
  })
}

/** Runs a suite twice: on SQLite and on a real PostgreSQL, each on a fresh database with the newest schema. */
export function onBothDatabases(subject: string, suite: (database: DatabaseName) => void): void {
  describe.each<DatabaseName>(['SQLite', 'PostgreSQL'])(`${subject} on %s`, (name) => {
    openFor(name)
    suite(name)
  })
}

/** Runs a suite on SQLite alone: for what does not depend on the database. */
export function onSqlite(subject: string, suite: () => void): void {
  describe(subject, () => {
    openFor('SQLite')
    suite()
  })
}
