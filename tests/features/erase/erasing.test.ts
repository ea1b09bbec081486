// Erasing everything: hidden at once, gone after seven days, proved by looking into every cell of every table.
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { askErasing } from '#app/features/erase/ask-erasing.server.ts'
import { stopErasing } from '#app/features/erase/stop-erasing.server.ts'
import { eraseDue } from '#app/server/erasing/erase-due.server.ts'
import {
  accountsSigningInAs,
  database,
  findCalendarFeed,
  findPersonShownTo,
  listSessions,
  rowsOf,
  verifyAudit,
} from '#db'
import { onBothDatabases, onSqlite } from '#tests/support/databases.ts'
import { everyCell } from '#tests/support/every-cell.ts'
import { aSubmission } from '#tests/support/goals.ts'
import { sessionOf } from '#tests/support/lives.ts'
import { NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { aWholeLife, type WholeLife } from '#tests/support/whole-life.ts'

beforeEach(stubSettings)

const SIX_DAYS_LATER = '2026-11-28T16:59:59.999Z'
const SEVEN_DAYS_LATER = '2026-11-28T17:00:00.000Z'

/** Columns of the log that may still hold an id of somebody who is gone. */
const idsInTheLog = ['accountId', 'personId', 'subjectId', 'fields', 'changeId']

const ask = ({ participant }: WholeLife) => askErasing(participant, aSubmission(), 'the visit that asks')

const isThere = async ({ participant }: WholeLife) => (await rowsOf(database(), participant, 'goal')).length > 0

onBothDatabases('erasing', (name) => {
  test('hides everything at once, from everybody, and signs out everywhere else', async () => {
    const rosa = await aWholeLife('Rosa')
    await sessionOf(rosa.participant)
    expect(await findPersonShownTo(database(), rosa.worker, rosa.participant.personId)).toBeDefined()
    expect(await listSessions(database(), rosa.participant.accountId, NOW)).not.toEqual([])
    await ask(rosa)
    expect(await findPersonShownTo(database(), rosa.worker, rosa.participant.personId)).toBeUndefined()
    expect(await findCalendarFeed(database(), rosa.participant.personId)).toBeUndefined()
    expect(await listSessions(database(), rosa.participant.accountId, NOW)).toEqual([])
    expect(await isThere(rosa)).toBe(true)
    await stopErasing(rosa.participant)
  })

  test('after seven days no cell of any table holds the person or a word of theirs, but ids in the log', async () => {
    const gone = await aWholeLife('Zebulon')
    const { personId, accountId } = gone.participant
    const identifier = `${accountId}@test.test`
    await ask(gone)
    expect(await eraseDue(SIX_DAYS_LATER)).toBe(0)
    expect(await isThere(gone)).toBe(true)
    expect((await everyCell(name)).filter(({ value }) => /zebulon/i.test(String(value))).length).toBeGreaterThan(60)

    expect(await eraseDue(SEVEN_DAYS_LATER)).toBe(1)
    const cells = await everyCell(name)
    const holding = cells.filter(({ value }) => {
      const text = String(value)
      return text.includes(personId) || text.includes(accountId) || /zebulon/i.test(text)
    })
    const unexpected = holding.filter(({ table, column }) => table !== 'auditEvent' || !idsInTheLog.includes(column))
    expect(unexpected).toEqual([])
    expect(holding.filter(({ value }) => /zebulon|private/i.test(String(value)))).toEqual([])
    expect(await verifyAudit(database())).toMatchObject({ whole: true })
    expect(await accountsSigningInAs(database(), identifier)).toEqual([])
  })

  test('leaves everybody else as they were', async () => {
    const [gone, other] = [await aWholeLife('Gone'), await aWholeLife('Miguel')]
    const ofMiguel = async () =>
      (await everyCell(name))
        .filter(({ value }) => String(value).includes('Miguel') || String(value).includes(other.participant.personId))
        .map(({ table, column, value }) => `${table}.${column} ${value}`)
        .sort()
    const before = await ofMiguel()
    await ask(gone)
    await eraseDue(SEVEN_DAYS_LATER)
    expect(await isThere(gone)).toBe(false)
    expect(await ofMiguel()).toEqual(before)
    // Their worker worked with the one who is gone, and is still there.
    expect(await findPersonShownTo(database(), other.worker, other.participant.personId)).toBeDefined()
    const workers = database().selectFrom('worker').select('personId').where('personId', '=', gone.worker.personId)
    expect(await workers.execute()).toHaveLength(1)
  })

  test('taken back in time, everything is there; what was shown stays ended', async () => {
    const rosa = await aWholeLife('Rosa')
    await ask(rosa)
    await stopErasing(rosa.participant)
    await stopErasing(rosa.participant)
    expect(await eraseDue(SEVEN_DAYS_LATER)).toBe(0)
    expect(await isThere(rosa)).toBe(true)
    expect(await findPersonShownTo(database(), rosa.worker, rosa.participant.personId)).toBeUndefined()
    const log = database().selectFrom('auditEvent').select('kind').where('personId', '=', rosa.participant.personId)
    const kinds = (await log.orderBy('sequence').execute()).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind.startsWith('eras'))).toEqual(['erasing-asked', 'erasing-stopped'])
  })

  test('taken back in the very moment it is due, it is whole or gone, never in between', async () => {
    const rosa = await aWholeLife('Rosa')
    await ask(rosa)
    const before = (await rowsOf(database(), rosa.participant, 'answer')).length
    const [erased] = await Promise.all([
      eraseDue(SEVEN_DAYS_LATER),
      stopErasing(rosa.participant),
      eraseDue(SEVEN_DAYS_LATER),
    ])
    const left = (await rowsOf(database(), rosa.participant, 'answer')).length
    expect([before, 0]).toContain(left)
    expect(await isThere(rosa)).toBe(left > 0)
    expect(erased).toBeLessThanOrEqual(1)
  })
})

onSqlite('the file of the database', () => {
  test('holds no word of somebody who is gone, not even between its rows', async () => {
    const gone = await aWholeLife('Zebulon')
    const { rows } = await sql<{ file: string }>`pragma database_list`.execute(database())
    const file = String(rows[0]?.file)
    const bytes = () => [file, `${file}-wal`].map((path) => readFileSync(path, 'latin1')).join('')
    expect(bytes()).toContain('Private wish of Zebulon')
    await ask(gone)
    await eraseDue(SEVEN_DAYS_LATER)
    expect(bytes()).not.toContain('Zebulon')
  })
})
