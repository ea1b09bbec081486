import type { Key, Words } from '#app/i18n/words.ts'
import type { KeptFamilyGoal, Release, Row, Table } from '#db'

/** What the file can hold: plain data. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Entry = Record<string, Value>

/** What is needed to say a key in words, read once for a whole file. */
export interface Telling {
  words: Words
  programmes: ReadonlyMap<string, string>
  releases: readonly Release[]
  /** by their ids: those the person takes part in, or proposed */
  familyGoals: ReadonlyMap<string, KeptFamilyGoal>
}

/**
 * How a column stands in the file. `own`: what the person wrote, with the language it was written in, which stands in another
 * column (`beside`). `coded`: a key, and what it says in the reader's words. `kept`: plain data that is kept as text; `spread`
 * is the same, its parts standing beside the others. `yes`: yes or no. `plain`: days, instants, numbers, names, ids.
 */
export type Column =
  | 'plain'
  | 'yes'
  | 'kept'
  | 'spread'
  | 'beside'
  | { own: string }
  | { coded: (key: string, telling: Telling, row: Row<Table>) => string | null }
  | { leftOut: string }

/** How the rows of one table stand in the file, column by column, so that a new column has to be decided about too. */
export interface ThingOf<T extends Table> {
  table: T
  /** what the list is called in the file */
  list: string
  columns: Record<keyof Row<T> & string, Column>
  /** by which of them, or of what `also` adds, the list is sorted */
  order?: (keyof Row<T> & string) | 'nth'
  /** the column that names what it hangs on; nothing for a list of its own */
  hangsOn?: keyof Row<T> & string
  /** what the columns do not say by themselves, such as the words of a question; `above` is what it hangs on */
  also?: (row: Row<T>, telling: Telling, above: Row<Table> | undefined) => Entry
  below?: readonly Thing[]
}

// The rows of all tables are read alike from here on.
export type Thing = Omit<ThingOf<'release'>, 'table' | 'columns' | 'order' | 'hangsOn' | 'also'> & {
  table: Table
  columns: Readonly<Record<string, Column>>
  order?: string
  hangsOn?: string
  also?: (row: Row<Table>, telling: Telling, above: Row<Table> | undefined) => Entry
}

export const thing = <T extends Table>(of: ThingOf<T>): Thing => of as unknown as Thing

/** A key with what it says. */
export const coded = (say: (key: string, telling: Telling) => string | null): Column => ({ coded: say })
/** What the person wrote. */
export const own = (language: string): Column => ({ own: language })
/** Not in the file, and why. */
export const leftOut = (why: string): Column => ({ leftOut: why })

/** The same in nearly every table. */
export const mine = leftOut('it is me, on every row')
export const counted = leftOut('counts the changes of a row, so that two open windows are noticed')

/** A key whose words stand under this place of the locales. */
export const below = (place: string): Column =>
  coded((key, { words }) => words.t(`${place}.${key}` as Key & 'common:brand'))

/** A line of a story: what it keeps stands beside its kind and its day. */
export const event = {
  ownerId: mine,
  id: 'plain',
  kind: 'plain',
  day: 'plain',
  at: 'plain',
  snapshot: 'spread',
  changeId: 'plain',
} as const

const said = (text: unknown, language: unknown): Value =>
  text === null ? null : { text: String(text), language: typeof language === 'string' ? language : null }

/** One row as it stands in the file. */
export function entryOf({ columns, also }: Thing, row: Row<Table>, telling: Telling, above?: Row<Table>): Entry {
  const entry: Entry = {}
  const values = row as unknown as Record<string, string | number | null>
  for (const [name, column] of Object.entries(columns)) {
    const value = values[name] ?? null
    if (column === 'plain') entry[name] = value
    else if (column === 'yes') entry[name] = value === 1
    else if (column === 'kept') entry[name] = value === null ? null : (JSON.parse(String(value)) as Value)
    else if (column === 'spread') Object.assign(entry, { ...(JSON.parse(String(value)) as Entry), ...entry })
    else if (typeof column === 'object' && 'own' in column) entry[name] = said(value, values[column.own])
    else if (typeof column === 'object' && 'coded' in column)
      entry[name] = value === null ? null : { key: value, words: column.coded(String(value), telling, row) }
  }
  return also ? { ...entry, ...also(row, telling, above) } : entry
}
