// The schema as the database itself tells it, and everything that stands in it: for tests that must not forget a table.
import { sql } from 'kysely'
import { database } from '#db'
import type { DatabaseName } from './databases.ts'

export interface Cell {
  table: string
  column: string
  value: string | number | null
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Kysely's own two tables, which say which migrations have run. */
const ofMigrations = /^kysely_/

/** Every table with its columns, by the names they have in TypeScript. */
export async function schemaOf(name: DatabaseName): Promise<Map<string, string[]>> {
  const { rows } = await (name === 'SQLite'
    ? sql<{
        t: string
        c: string
      }>`select m.name as t, p.name as c from sqlite_master m join pragma_table_info(m.name) p
        where m.type = 'table' order by m.name, p.cid`
    : sql<{ t: string; c: string }>`select table_name as t, column_name as c from information_schema.columns
        where table_schema = 'public' order by table_name, ordinal_position`
  ).execute(database())
  const schema = new Map<string, string[]>()
  for (const { t, c } of rows)
    if (!ofMigrations.test(t) && !t.startsWith('sqlite_'))
      schema.set(camel(t), [...(schema.get(camel(t)) ?? []), camel(c)])
  return schema
}

/** Everything that stands in any table. */
export async function everyCell(name: DatabaseName): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const table of (await schemaOf(name)).keys()) {
    const rows = await database()
      .selectFrom(table as 'goal')
      .selectAll()
      .execute()
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) cells.push({ table, column, value: value as Cell['value'] })
  }
  return cells
}
