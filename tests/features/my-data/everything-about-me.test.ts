// Everything about somebody as a file: proved to be everything by walking the tables of the database itself.
import { beforeEach, expect, test } from 'vitest'
import { UNSAID } from '#app/features/my-data/data-list.tsx'
import { auditMyData, NOT_IN_THE_FILE, readMyData, things } from '#app/features/my-data/read-my-data.server.ts'
import type { Entry, Thing } from '#app/features/my-data/thing.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { database, rowsOf, type Table, tablesOfPeople } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { schemaOf } from '#tests/support/every-cell.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { aWholeLife } from '#tests/support/whole-life.ts'

beforeEach(stubSettings)

const allThings = (list: readonly Thing[]): Thing[] => list.flatMap((one) => [one, ...allThings(one.below ?? [])])
const inFile = new Map(allThings(things).map((thing) => [thing.table, thing]))

/** Every text, number and yes that stands somewhere in plain data. */
function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves)
  return [String(value)]
}

// Columns that name a person in a row of somebody else, or of nobody, each with the reason why it is not the person's row.
const notTheirs: Record<string, string> = {
  'worker.personId': 'a worker is no participant',
  'workerCode.workerId': 'a code of a worker',
  'invitation.accountId': 'for a worker or an administrator',
  'secondFactor.accountId': 'of a worker or an administrator',
  'secondStep.accountId': 'of a worker or an administrator',
  'agencyIdentity.accountId': 'of a worker or an administrator',
  'auditEvent.accountId': 'the log is read by itself',
  'auditEvent.personId': 'the log is read by itself',
}

onBothDatabases('everything about me', (name) => {
  test('every table of the database is in the file, or somebody has said why not', async () => {
    const schema = await schemaOf(name)
    for (const [table, columns] of schema) {
      const naming = columns.filter((column) => /^(person|owner|account|worker|participant)Id$/.test(column))
      if (!tablesOfPeople.includes(table as Table)) {
        const unexplained = naming.filter((column) => !notTheirs[`${table}.${column}`])
        expect(unexplained, `${table} names somebody: whose is it? Say so in db/belongings.ts`).toEqual([])
        continue
      }
      const thing = inFile.get(table as Table)
      const decided = thing !== undefined || NOT_IN_THE_FILE[table as Table] !== undefined
      expect(decided, `${table} holds rows of people: into the file, or a reason why not`).toBe(true)
      if (thing) expect(Object.keys(thing.columns).sort(), table).toEqual(columns.toSorted())
    }
    expect(tablesOfPeople.filter((table) => !schema.has(table))).toEqual([])
  })

  test('every value of every row is in it, word for word', async () => {
    const { participant } = await aWholeLife('Rosa')
    const file = await readMyData(participant, wordsIn('en'))
    const inIt = new Set(leaves(JSON.parse(JSON.stringify(file))))
    for (const [table, { columns }] of inFile) {
      const rows = await rowsOf(database(), participant, table)
      expect(rows.length, `no row of ${table} to look for`).toBeGreaterThan(0)
      for (const row of rows)
        for (const [column, value] of Object.entries(row)) {
          const how = columns[column]
          if (value === null || (typeof how === 'object' && 'leftOut' in how)) continue
          const looked = how === 'kept' || how === 'spread' ? leaves(JSON.parse(String(value))) : [String(value)]
          const wanted = how === 'yes' ? [] : looked
          expect(
            wanted.filter((leaf) => !inIt.has(leaf)),
            `${table}.${column}`,
          ).toEqual([])
        }
    }
    // A family goal is the row of nobody alone; its words are there for each who takes part.
    expect([...inIt].filter((leaf) => /^Private dinner/.test(leaf))).toContain('Private dinner of Rosa')
  })

  test('each part of it has a name on the page', async () => {
    const { participant } = await aWholeLife('Rosa')
    const { t } = wordsIn('en')
    const { lists } = await readMyData(participant, wordsIn('en'))
    const keys = new Set<string>()
    const walk = (entries: readonly Entry[]) => {
      for (const [key, value] of entries.flatMap((entry) => Object.entries(entry))) {
        // A story is told in sentences, and a list of keys by what each says.
        if (key === 'story') continue
        if (Array.isArray(value)) walk(value.filter((one) => typeof one === 'object' && !('key' in one)) as Entry[])
        else if (value !== null && value !== false && !UNSAID.test(key)) keys.add(key)
      }
    }
    for (const [list, entries] of Object.entries(lists)) if (list !== 'log') walk(entries)
    const named = (key: string) => t(`my-data:label.${key as 'day'}`) !== `label.${key}`
    expect([...keys].filter((key) => !named(key))).toEqual([])
  })

  test('what would open an account is not, and nothing of anybody else', async () => {
    const { participant } = await aWholeLife('Rosa')
    await aWholeLife('Miguel')
    const text = JSON.stringify(await readMyData(participant, wordsIn('en')))
    const [account] = await rowsOf(database(), participant, 'account')
    expect(text).not.toContain(account?.passwordHash)
    for (const { codeHash } of await rowsOf(database(), participant, 'backupCode')) expect(text).not.toContain(codeHash)
    for (const { idHash } of await rowsOf(database(), participant, 'session')) expect(text).not.toContain(idHash)
    expect(text).toContain('Private wish of Rosa')
    expect(text).not.toContain('Miguel')
  })

  test('keys are said in the reader’s words, questions too; what somebody wrote stays as it was, with its language', async () => {
    const { participant } = await aWholeLife('Rosa')
    const { lists } = await readMyData(participant, wordsIn('es'))
    expect(lists.goals?.find(({ status }) => (status as { key: string }).key === 'now')).toMatchObject({
      statement: { text: 'Private wish of Rosa', language: 'en' },
      status: { key: 'now', words: 'Ahora' },
      lifeArea: { key: 'work', words: 'Trabajo y carrera' },
    })
    // Who I am in my family's circle, not what a code that waits is for.
    expect(lists.familyCircle?.[0]).toMatchObject({ standing: { key: 'adult', words: 'Una persona adulta' } })
    const bridge = lists.rounds?.find(({ instrumentKey }) => (instrumentKey as { key: string }).key === 'bridge')
    expect(bridge).toMatchObject({ instrumentKey: { key: 'bridge', words: 'Mi puente' } })
    expect((bridge as { answers: { question: object }[] }).answers[0]?.question).toEqual({
      key: 'home',
      words: 'Vivienda',
    })
  })

  test('taking and reading it stand in the log, which is in it', async () => {
    const { participant } = await aWholeLife('Rosa')
    await auditMyData(participant, 'data-downloaded')
    await auditMyData(participant, 'data-read')
    const { lists } = await readMyData(participant, wordsIn('en'))
    expect(lists.log?.slice(0, 2).map(({ kind }) => kind)).toEqual([
      { key: 'data-read', words: 'Everything was read on one page' },
      { key: 'data-downloaded', words: 'Everything was saved as a file' },
    ])
  })
})
