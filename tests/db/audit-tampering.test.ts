// quality.md, section 4: a thousand random changes by somebody who has the database but not the key, tail cuts included.
import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { appendAudit, auditHead, database, type Trx, verifyAudit, write } from '#db'
import { type DatabaseName, onBothDatabases } from '#tests/support/databases.ts'
import { NOW } from '#tests/support/people.ts'

const EVENTS = 40
const TIMES = 1000

const COLUMNS = [
  'at',
  'account_id',
  'role',
  'kind',
  'subject_kind',
  'subject_id',
  'person_id',
  'fields',
  'change_id',
  'previous_hash',
  'hash',
] as const

/** Whole numbers below `most`, the same from run to run, so that a change that was not found can be looked at again. */
function dice(seed: string) {
  let rolls = 0
  return (most: number) => createHmac('sha256', seed).update(String(rolls++)).digest().readUInt32BE(0) % most
}

/** One way to change the log, as statements; each leaves another log behind than it found. */
type Tampering = (roll: (most: number) => number) => { name: string; statements: string[] }

const aRow = (roll: (most: number) => number) => 1 + roll(EVENTS)

const tamperings: Tampering[] = [
  (roll) => {
    const [column, row] = [COLUMNS[roll(COLUMNS.length)], aRow(roll)]
    const value = `forged-${roll(1e9)}`
    return {
      name: `another ${column}`,
      statements: [`update audit_event set ${column} = '${value}' where sequence = ${row}`],
    }
  },
  (roll) => {
    const row = aRow(roll)
    return { name: 'one letter of a hash', statements: [flipOneLetter('hash', row, 1 + roll(64))] }
  },
  (roll) => {
    const row = 1 + roll(EVENTS - 1)
    return { name: 'a row taken out', statements: [`delete from audit_event where sequence = ${row}`] }
  },
  (roll) => {
    // The hole is closed: what stood behind it moves up.
    const row = 1 + roll(EVENTS - 1)
    const moved = Array.from({ length: EVENTS - row }, (_, at) => row + 1 + at)
    const statements = [
      `delete from audit_event where sequence = ${row}`,
      ...moved.map((one) => `update audit_event set sequence = ${one - 1} where sequence = ${one}`),
    ]
    return { name: 'a row taken out and the hole closed', statements }
  },
  (roll) => {
    const last = roll(EVENTS)
    return { name: 'a tail cut off', statements: [`delete from audit_event where sequence > ${last}`] }
  },
  (roll) => {
    const [one, other] = [1 + roll(EVENTS / 2), 1 + EVENTS / 2 + roll(EVENTS / 2)]
    const statements = [
      `update audit_event set sequence = -1 where sequence = ${one}`,
      `update audit_event set sequence = ${one} where sequence = ${other}`,
      `update audit_event set sequence = ${other} where sequence = -1`,
    ]
    return { name: 'two rows in each other’s place', statements }
  },
  (roll) => {
    const forged = createHmac('sha256', 'not the key')
      .update(String(roll(1e9)))
      .digest('hex')
    const copy = `select ${EVENTS + 1}, old.at, old.account_id, old.role, old.kind, old.subject_kind, old.subject_id,
      old.person_id, old.fields, old.change_id, last.hash, '${forged}' from audit_event old, audit_event last
      where old.sequence = ${aRow(roll)} and last.sequence = ${EVENTS}`
    return { name: 'an old row said again at the end', statements: [`insert into audit_event ${copy}`] }
  },
  (roll) => {
    // Cut, and filled up again with as many rows: the count is right.
    const from = 2 + roll(EVENTS - 2)
    const again = Array.from({ length: EVENTS - from + 1 }, (_, at) => from + at)
    const statements = [
      `delete from audit_event where sequence >= ${from}`,
      ...again.map(
        (
          one,
        ) => `insert into audit_event select ${one}, at, account_id, role, kind, subject_kind, subject_id, person_id,
          fields, change_id, hash, '${createHmac('sha256', 'not the key').update(String(one)).digest('hex')}'
          from audit_event where sequence = ${one - 1}`,
      ),
    ]
    return { name: 'a tail written again without the key', statements }
  },
]

/** 0 becomes 1 and every other letter becomes 0, at the place counted from 1. */
function flipOneLetter(column: string, row: number, at: number): string {
  const letter = `substr(${column}, ${at}, 1)`
  const other = `case when ${letter} = '0' then '1' else '0' end`
  return `update audit_event set ${column} = substr(${column}, 1, ${at - 1}) || ${other} || substr(${column}, ${at + 1})
    where sequence = ${row}`
}

/** What the operator of a database can do and nobody else: take the triggers away. */
const triggersOff = (name: DatabaseName) =>
  name === 'SQLite'
    ? ['no_update', 'no_delete', 'in_order'].map((what) => `drop trigger audit_event_${what}`)
    : ['alter table audit_event disable trigger user']

const run = async (trx: Trx, statements: readonly string[]) => {
  for (const statement of statements) await sql.raw(statement).execute(trx)
}

onBothDatabases('the audit log', (name) => {
  beforeAll(async () => {
    const workers = ['dana', 'marcus']
    for (let at = 0; at < EVENTS; at += 1) {
      const accountId = workers[at % 2] ?? null
      const subject = { kind: 'person', id: `person-${at % 7}` }
      const event = { at: NOW, accountId, role: 'worker' as const, kind: 'worker-looked' as const, subject }
      await write((trx) => appendAudit(trx, { ...event, personId: subject.id, fields: ['goals'], changeId: `c${at}` }))
    }
  })

  it(`notices each of ${TIMES} random changes`, async () => {
    const kept = await auditHead(database())
    const roll = dice('a thousand tamperings')
    const missed: string[] = []
    const undo = new Error('undo')
    const work = write(async (trx) => {
      await run(trx, triggersOff(name))
      for (let time = 0; time < TIMES; time += 1) {
        const { name: what, statements } = (tamperings[time % tamperings.length] as Tampering)(roll)
        await run(trx, ['savepoint untouched', ...statements])
        const verdict = await verifyAudit(trx, kept)
        if (verdict.whole) missed.push(`${what}: ${statements.join('; ')}`)
        await run(trx, ['rollback to savepoint untouched', 'release savepoint untouched'])
      }
      // why: a check that says no to everything would pass too
      expect(await verifyAudit(trx, kept)).toEqual({ whole: true, head: kept })
      throw undo
    })
    await expect(work).rejects.toBe(undo)

    expect(missed).toEqual([])
    expect(kept.count).toBe(EVENTS)
  }, 60_000)
})
