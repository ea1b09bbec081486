import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askErasing } from '#app/features/erase/ask-erasing.server.ts'
import { stopErasing } from '#app/features/erase/stop-erasing.server.ts'
import { backUp, restore } from '#app/server/commands/backups.server.ts'
import { eraseAgain, readErasingLines } from '#app/server/erasing/erase-again.server.ts'
import { eraseDue } from '#app/server/erasing/erase-due.server.ts'
import { stopErasing as endErasing, startErasing } from '#app/server/erasing/erasing-round.server.ts'
import { closeDatabase, database, migrateToLatest, newId, once, openDatabase, verifyAudit, write } from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { aParticipant } from '#tests/support/people.ts'
import { command } from '#tests/support/server.ts'

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

  const { aside } = await restore(place('backup.sqlite'), settings().url, AUDIT_KEY)
  await openDatabase(settings())
  expect(await people()).toBe(2)
  await closeDatabase()
  await openDatabase({ url: `file:${aside}`, auditKey: AUDIT_KEY })
  expect(await people()).toBe(3)
})

test('a restored backup brings back nobody who was erased since, and erases nobody who took it back', async () => {
  const [gone, asked, stays, other] = [
    await aParticipant(),
    await aParticipant(),
    await aParticipant(),
    await aParticipant(),
  ]
  await askErasing({ ...stays, now: '2020-01-01T17:00:00.000Z' }, newId(), '')
  await backUp(place('backup.sqlite'))

  await openDatabase(settings())
  await stopErasing({ ...stays, now: '2020-01-02T17:00:00.000Z' })
  await askErasing({ ...gone, now: '2020-01-02T18:00:00.000Z' }, newId(), '')
  expect(await eraseDue('2020-01-09T18:00:00.000Z')).toBe(1)
  await askErasing({ ...asked, now: '2120-01-01T19:00:00.000Z' }, newId(), '')
  await closeDatabase()

  const { erased } = await restore(place('backup.sqlite'), settings().url, AUDIT_KEY)
  expect(erased).toBe(1)
  await openDatabase(settings())
  const left = (await database().selectFrom('person').select('id').execute()).map(({ id }) => id)
  expect(left.sort()).toEqual([asked, stays, other].map(({ personId }) => personId).sort())
  // Whoever asked and was not due yet is hidden again until the same instant; whoever took it back is not erased by a round.
  expect(await database().selectFrom('erasure').select(['personId', 'dueAt']).execute()).toEqual([
    { personId: asked.personId, dueAt: '2120-01-08T19:00:00.000Z' },
  ])
  expect(await verifyAudit(database())).toMatchObject({ whole: true })
})

test('the list kept elsewhere does the same where nothing is left of the database, and tells ids and days alone', async () => {
  const [gone, other] = [await aParticipant(), await aParticipant()]
  await backUp(place('backup.sqlite'))
  await openDatabase(settings())
  await askErasing({ ...gone, now: '2020-01-01T17:00:00.000Z' }, newId(), '')
  expect(await eraseDue('2020-01-09T17:00:00.000Z')).toBe(1)
  await closeDatabase()

  const options = { databaseUrl: settings().url, settings: { AUDIT_KEY } }
  const list = await command('erase', ['list'], options)
  expect(list).toEqual({ code: 0, said: `${gone.personId} erased 2020-01-09T17:00:00.000Z\n` })
  writeFileSync(place('erased.txt'), list.said)
  for (const end of ['', '-wal', '-shm']) rmSync(place(`live.sqlite${end}`), { force: true })
  expect(await restore(place('backup.sqlite'), settings().url, AUDIT_KEY)).toEqual({ aside: null, erased: null })
  expect(await command('erase', ['again', place('erased.txt')], options)).toEqual({ code: 0, said: '1 erased\n' })
  // A second time changes nothing.
  expect(await command('erase', ['due'], options)).toEqual({ code: 0, said: '0 erased\n' })
  await openDatabase(settings())
  expect(await eraseAgain(readErasingLines(list.said), '2020-02-01T17:00:00.000Z')).toBe(0)
  expect(() => readErasingLines('\na letter')).toThrow('line 2: expected an id, what was asked and an instant')
  expect(await database().selectFrom('person').select('id').execute()).toEqual([{ id: other.personId }])
}, 30_000)

test('the server’s own round erases who is due, once an hour', async () => {
  const [first, second] = [await aParticipant(), await aParticipant()]
  await askErasing({ ...first, now: '2020-01-01T00:00:00.000Z' }, newId(), '')
  startErasing()
  await endErasing()
  expect(await people()).toBe(1)
  await askErasing({ ...second, now: '2020-01-01T00:00:00.000Z' }, newId(), '')
  startErasing()
  await endErasing()
  expect(await people()).toBe(1)
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
