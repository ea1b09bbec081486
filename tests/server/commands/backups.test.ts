import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { backUp, restore } from '#app/server/commands/backups.server.ts'
import { closeDatabase, database, migrateToLatest, newId, once, openDatabase, write } from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { aParticipant } from '#tests/support/people.ts'

let folder = ''
const place = (name: string) => join(folder, name)
const settings = () => ({ url: `file:${place('live.sqlite')}`, auditKey: AUDIT_KEY })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-backup-'))
  vi.stubEnv('AUDIT_KEY', AUDIT_KEY)
  vi.stubEnv('SESSION_SECRET', AUDIT_KEY)
  vi.stubEnv('PUBLIC_URL', 'https://footbridge.example')
  vi.stubEnv('DATABASE_URL', settings().url)
  vi.stubEnv('WORKER_SECOND_FACTOR', 'off')
  await openDatabase(settings())
  await migrateToLatest()
})
afterEach(async () => {
  await closeDatabase()
  rmSync(folder, { recursive: true, force: true })
})

const saveSomething = async () => {
  const rosa = await aParticipant()
  const subject = { kind: 'person', id: rosa.personId }
  await write((trx) =>
    once<boolean, never>(trx, rosa, newId(), async () => ({
      kind: 'person-changed',
      subject,
      personId: rosa.personId,
      answer: true,
    })),
  )
}
const people = async () => (await database().selectFrom('person').select('id').execute()).length

test('a backup made beside writes is whole, and restoring it brings back just that moment', async () => {
  await saveSomething()
  await saveSomething()
  await backUp(place('backup.sqlite'))

  await openDatabase(settings())
  await saveSomething()
  expect(await people()).toBe(3)
  await closeDatabase()

  const aside = await restore(place('backup.sqlite'), settings().url, AUDIT_KEY)
  await openDatabase(settings())
  expect(await people()).toBe(2)
  await closeDatabase()
  await openDatabase({ url: `file:${aside}`, auditKey: AUDIT_KEY })
  expect(await people()).toBe(3)
})

test('a backup never overwrites a file', async () => {
  writeFileSync(place('backup.sqlite'), 'somebody else’s')
  await expect(backUp(place('backup.sqlite'))).rejects.toThrow('exists already')
  expect(readFileSync(place('backup.sqlite'), 'utf8')).toBe('somebody else’s')
})

test('a backup whose audit log was changed is not restored, and what stands there stays', async () => {
  await saveSomething()
  await backUp(place('backup.sqlite'))
  await expect(
    restore(place('backup.sqlite'), settings().url, 'another key of thirty-two letters or more'),
  ).rejects.toThrow('audit log: changed at event 1')
  await openDatabase(settings())
  expect(await people()).toBe(1)
})

test('a file that is no database is refused', async () => {
  await closeDatabase()
  writeFileSync(place('letter.txt'), 'a letter')
  await expect(restore(place('letter.txt'), settings().url, AUDIT_KEY)).rejects.toThrow()
  await openDatabase(settings())
  expect(await people()).toBe(0)
})
