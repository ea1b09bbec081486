import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, database, openDatabase, pragmas } from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { onBothDatabases } from '#tests/support/databases.ts'

onBothDatabases('an open database', (name) => {
  it('loses nothing that was answered', async () => {
    const sure = {
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      busy_timeout: 1000,
      trusted_schema: 0,
      secure_delete: 1,
    }

    expect(await pragmas(database())).toEqual(name === 'SQLite' ? sure : {})
  })

  it('counts in numbers', async () => {
    const { rows } = await sql<{ many: number }>`select count(*) as many from programme`.execute(database())

    expect(rows).toEqual([{ many: 3 }])
  })

  it('leaves the keys inside JSON alone', async () => {
    const { rows } = await sql<{ someFields: string }>`select '{"snake_key":1}' as some_fields`.execute(database())

    expect(rows).toEqual([{ someFields: '{"snake_key":1}' }])
  })

  it('opens once only', async () => {
    await expect(openDatabase({ url: 'file:other', auditKey: AUDIT_KEY })).rejects.toThrow('open already')
  })
})

describe('opening a database', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'footbridge-connect-'))
  })
  afterEach(async () => {
    await closeDatabase()
    rmSync(folder, { recursive: true, force: true })
  })

  it('needs a secret of 32 characters for the audit chain', async () => {
    const opening = openDatabase({ url: `file:${join(folder, 'a.sqlite')}`, auditKey: 'short' })

    await expect(opening).rejects.toThrow('AUDIT_KEY needs at least 32 characters')
  })

  it('refuses a SQLite database that cannot keep a write-ahead log', async () => {
    await expect(openDatabase({ url: 'file::memory:', auditKey: AUDIT_KEY })).rejects.toThrow(
      'SQLite refused journal_mode = wal (it says memory)',
    )
  })

  it('says so when nobody answers', async () => {
    const opening = openDatabase({ url: 'postgres://nobody:nothing@127.0.0.1:1/none', auditKey: AUDIT_KEY })

    await expect(opening).rejects.toThrow(/ECONNREFUSED/)
    expect(() => database()).toThrow('the database is not open')
  })

  it('opens a file named with its whole path, and one that exists', async () => {
    const file = join(folder, 'b.sqlite')
    new SqliteFile(file).close()

    await openDatabase({ url: `file://${file}`, auditKey: AUDIT_KEY })

    expect(await pragmas(database())).toMatchObject({ journal_mode: 'wal' })
  })
})
