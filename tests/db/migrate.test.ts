import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { database, listProgrammes, migrateToLatest, migrationsAreCurrent, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { anOffice } from '#tests/support/people.ts'

onBothDatabases('the schema', () => {
  it('is current after migrating, and migrating again does nothing', async () => {
    expect(await migrationsAreCurrent()).toBe(true)
    expect(await migrateToLatest()).toEqual([])
  })

  it('knows where people get aid, with their day, their letters and help numbers', async () => {
    const programmes = await listProgrammes(database())

    expect(programmes.map(({ key, timeZone, smartLetters }) => [key, timeZone, smartLetters])).toEqual([
      ['alaska', 'America/Anchorage', 'alaska'],
      ['california', 'America/Los_Angeles', 'common'],
      ['massachusetts', 'America/New_York', 'common'],
    ])
    expect(programmes[0]?.helpNumbers.map(({ key, call }) => [key, call])).toEqual([
      ['danger', '911'],
      ['crisis', '988'],
      ['needs', '211'],
      ['violence', '1-800-799-7233'],
    ])
  })

  it('refuses a row that belongs to nobody', async () => {
    const orphan = write((trx) =>
      trx.insertInto('circleMember').values({ circleId: 'c', personId: 'p', joinedAt: 'now' }).execute(),
    )

    await expect(orphan).rejects.toThrow(/foreign key/i)
  })

  it('says so when a migration has not run', async () => {
    await write((trx) => sql`delete from kysely_migration where name = '0005-releases'`.execute(trx))

    expect(await migrationsAreCurrent()).toBe(false)
  })

  it('orders text by its bytes, alike on both', async () => {
    for (const name of ['b', 'a', 'é', 'B']) await anOffice({ name })

    const offices = await database().selectFrom('office').select('name').orderBy('name').execute()

    expect(offices.map((office) => office.name)).toEqual(['B', 'a', 'b', 'é'])
  })
})
