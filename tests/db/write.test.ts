import SqliteFile from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { database, newId, type Trx, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'

function addCircle(trx: Trx, id: string) {
  return trx.insertInto('circle').values({ id, createdAt: '2026-11-21T17:00:00.000Z' }).execute()
}

async function circles(): Promise<string[]> {
  const rows = await database().selectFrom('circle').select('id').orderBy('id').execute()
  return rows.map((row) => row.id)
}

onBothDatabases('write()', (name) => {
  it('keeps all of it, and hands back what the work returns', async () => {
    const answer = await write(async (trx) => {
      await addCircle(trx, 'kept-1')
      await addCircle(trx, 'kept-2')
      return 'both'
    })

    expect(answer).toBe('both')
    expect(await circles()).toEqual(['kept-1', 'kept-2'])
  })

  it('keeps nothing when the work throws', async () => {
    const before = await circles()
    const work = write(async (trx) => {
      await addCircle(trx, newId())
      throw new Error('half way')
    })

    await expect(work).rejects.toThrow('half way')
    expect(await circles()).toEqual(before)
  })

  it('throws when database() is reached inside, and is free again after', async () => {
    await expect(write(async () => database())).rejects.toThrow('database() was reached inside write()')
    await expect(write(async () => write(async () => 1))).rejects.toThrow('database() was reached inside write()')

    await expect(circles()).resolves.toBeDefined()
  })

  it('throws when a query outside trx is made inside, instead of waiting for itself', async () => {
    const outside = database()

    const work = write((trx) => addCircle(trx, newId()).then(() => outside.selectFrom('circle').selectAll().execute()))

    await expect(work).rejects.toThrow('a query outside trx was made inside write()')
    await expect(circles()).resolves.toBeDefined()
  })

  it('lets others read between writes that run at once', async () => {
    const before = (await circles()).length

    const work = Array.from({ length: 20 }, (_, index) =>
      index % 2 ? circles() : write((trx) => addCircle(trx, newId())),
    )
    await Promise.all(work)

    expect((await circles()).length).toBe(before + 10)
  })

  if (name === 'SQLite')
    it('takes the place of the one writer at once, not at its first change', async () => {
      const { rows } = await sql<{ file: string }>`pragma database_list`.execute(database())
      const neighbour = new SqliteFile(rows[0]?.file ?? '', { timeout: 0 })

      await write(async () => {
        expect(() => neighbour.exec('begin immediate')).toThrow('database is locked')
      })

      neighbour.close()
    })

  if (name === 'PostgreSQL')
    it('works read committed', async () => {
      const level = await write((trx) =>
        sql<{ level: string }>`select current_setting('transaction_isolation') as level`.execute(trx),
      )

      expect(level.rows).toEqual([{ level: 'read committed' }])
    })
})
