import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { appendAudit, auditHead, database, type Trx, verifyAudit, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { NOW } from '#tests/support/people.ts'

function anEvent(personId: string) {
  return {
    at: NOW,
    accountId: 'dana',
    role: 'worker' as const,
    kind: 'worker-looked' as const,
    subject: { kind: 'person', id: personId },
    personId,
    fields: ['goals', 'bridge'],
    changeId: null,
  }
}

onBothDatabases('the audit log', (name) => {
  beforeAll(async () => {
    for (const person of ['a', 'b', 'c', 'd', 'e']) await write((trx) => appendAudit(trx, anEvent(person)))
  })

  /** What somebody with the operator's rights could do: first take the triggers away, then change rows; undone after. */
  async function afterTampering<T>(statement: string, look: (trx: Trx) => Promise<T>): Promise<T> {
    let seen: T | undefined
    const undo = new Error('undo')
    const work = write(async (trx) => {
      const off =
        name === 'SQLite'
          ? [
              'drop trigger audit_event_no_update',
              'drop trigger audit_event_no_delete',
              'drop trigger audit_event_in_order',
            ]
          : ['alter table audit_event disable trigger user']
      for (const step of [...off, statement]) await sql.raw(step).execute(trx)
      seen = await look(trx)
      throw undo
    })
    await expect(work).rejects.toBe(undo)
    return seen as T
  }

  it.each([
    ['a change', `update audit_event set at = '2000' where sequence = 3`],
    ['a change of nothing', `update audit_event set at = at where sequence = 3`],
    ['a deletion', 'delete from audit_event where sequence = 3'],
    ['a forged row', `insert into audit_event values (3, '', '', '', '', '', '', '', '[]', '', 'x', 'y')`],
    ['a row after a hole', `insert into audit_event values (9, '', '', '', '', '', '', '', '[]', '', 'x', 'y')`],
  ])('refuses %s', async (_, statement) => {
    await expect(write((trx) => sql.raw(statement).execute(trx))).rejects.toThrow('audit_event is append-only')
    expect(await verifyAudit(database())).toMatchObject({ whole: true })
  })

  if (name === 'SQLite')
    it('refuses a replacement', async () => {
      const replace = `insert or replace into audit_event values (3, '', '', '', '', '', '', '', '[]', '', 'x', 'y')`

      await expect(write((trx) => sql.raw(replace).execute(trx))).rejects.toThrow('audit_event is append-only')
    })

  if (name === 'PostgreSQL')
    it('refuses to be emptied', async () => {
      await expect(write((trx) => sql`truncate audit_event`.execute(trx))).rejects.toThrow('audit_event is append-only')
    })

  it.each([
    ['another time', `update audit_event set at = '2000' where sequence = 3`, 3, 'changed'],
    ['another person', `update audit_event set person_id = 'z' where sequence = 1`, 1, 'changed'],
    ['nobody', 'update audit_event set account_id = null where sequence = 2', 2, 'changed'],
    ['fewer sections', `update audit_event set fields = '["goals"]' where sequence = 5`, 5, 'changed'],
    ['a forged hash', `update audit_event set hash = 'f' where sequence = 4`, 4, 'changed'],
    ['a row taken out', 'delete from audit_event where sequence = 3', 3, 'gap'],
    ['the first row taken out', 'delete from audit_event where sequence = 1', 1, 'gap'],
    ['another link', `update audit_event set previous_hash = 'f' where sequence = 3`, 3, 'unlinked'],
  ])('finds %s', async (_, statement, sequence, problem) => {
    expect(await afterTampering(statement, (trx) => verifyAudit(trx))).toEqual({ whole: false, sequence, problem })
  })

  it('finds a tail that was cut off, from a head kept elsewhere', async () => {
    const kept = await auditHead(database())
    const cut = 'delete from audit_event where sequence > 3'

    expect(kept.count).toBe(5)
    expect(await afterTampering(cut, (trx) => verifyAudit(trx, kept))).toEqual({
      whole: false,
      sequence: 4,
      problem: 'cut',
    })
    expect(await verifyAudit(database(), kept)).toEqual({ whole: true, head: kept })
  })

  it('goes on from a kept head', async () => {
    const kept = await auditHead(database())
    await write((trx) => appendAudit(trx, anEvent('f')))

    expect(await verifyAudit(database(), kept)).toMatchObject({ whole: true, head: { count: 6 } })
  })
})
