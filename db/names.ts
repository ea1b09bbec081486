import {
  type KyselyPlugin,
  PostgresQueryCompiler,
  type QueryResult,
  type RootOperationNode,
  SqliteQueryCompiler,
  type UnknownRow,
} from 'kysely'

// camelCase in TypeScript, snake_case in the database. Kysely's own plugin for this copies the whole tree of every query and
// both names of every column each time; names are few and never change, so each is turned once, where it is written down.
const remember = (turn: (name: string) => string) => {
  const turned = new Map<string, string>()
  return (name: string): string => {
    let other = turned.get(name)
    if (other === undefined) {
      other = turn(name)
      turned.set(name, other)
    }
    return other
  }
}

// Quotes are doubled as Kysely does: no name of ours has one, and none that came from outside could end the identifier.
const inDatabase = remember((name) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('"', '""'),
)
export const inTypeScript = remember((name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))

export class SnakeCaseSqliteCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return inDatabase(identifier)
  }
}

export class SnakeCasePostgresCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return inDatabase(identifier)
  }
}

/** Gives the rows that PostgreSQL sends their names in TypeScript (SQLite's are named as they are read). */
export class CamelCaseRows implements KyselyPlugin {
  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    return node
  }

  async transformResult({ result }: { result: QueryResult<UnknownRow> }): Promise<QueryResult<UnknownRow>> {
    return { ...result, rows: turned(result.rows) }
  }
}

/** All rows of a result have the columns of the first. */
function turned(rows: readonly UnknownRow[]): UnknownRow[] {
  const names = Object.keys(rows[0] ?? {}).map((name) => [name, inTypeScript(name)] as const)
  return rows.map((row) => {
    const other: UnknownRow = {}
    for (const [name, turnedName] of names) other[turnedName] = row[name]
    return other
  })
}
