import {
  type CostOfLivingWords,
  exampleAmounts,
  type PublishedAmounts,
  publishedAmounts,
  rememberAmounts,
} from '#app/instruments/cost-of-living.ts'
import type { Reader, Trx } from './columns.ts'
import type { Row } from './schema.ts'

/** A table that an agency put in the place of the example, as it is kept. */
export interface KeptAmounts {
  programme: string
  agency: string
  loadedAt: string
  published: PublishedAmounts
}

/** What a row holds of a file. */
interface Content {
  year: number
  areas: { key: string; monthly: number[] }[]
  words: Record<string, CostOfLivingWords>
}

function fromRow(row: Row<'costOfLiving'>): KeptAmounts {
  const { year, areas, words } = JSON.parse(row.content) as Content
  const { version, programmeKey: programme, agency, loadedAt } = row
  const placed = areas.map((area) => ({ ...area, programme }))
  return { programme, agency, loadedAt, published: { version, year, areas: placed, words } }
}

function remembered(rows: readonly Row<'costOfLiving'>[]): KeptAmounts[] {
  const kept = rows.map(fromRow)
  rememberAmounts(kept.map((one) => one.published))
  return kept
}

/**
 * Makes these tables known before a round is read that was answered with them. One question to the database the first time
 * a version is met, none after: a table never changes.
 */
export async function knowCostOfLiving(db: Reader, versions: readonly (string | null)[]): Promise<void> {
  const unknown = [...new Set(versions)].filter((one) => one !== null && !publishedAmounts(one))
  if (unknown.length === 0) return
  remembered(await db.selectFrom('costOfLiving').selectAll().where('version', 'in', unknown).execute())
}

/** The table that the people of a programme answer with: the one its agency loaded last, else the example. */
export async function costOfLivingOffered(db: Reader, programme: string | null): Promise<PublishedAmounts> {
  if (programme === null) return exampleAmounts
  const row = await db
    .selectFrom('costOfLiving')
    .select('version')
    .where('programmeKey', '=', programme)
    .orderBy('loadedAt', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return exampleAmounts
  await knowCostOfLiving(db, [row.version])
  return publishedAmounts(row.version) ?? exampleAmounts
}

/** All that agencies loaded, the latest first. */
export async function listCostOfLiving(db: Reader): Promise<KeptAmounts[]> {
  const all = db.selectFrom('costOfLiving').selectAll()
  return remembered(await all.orderBy('loadedAt', 'desc').orderBy('version', 'desc').execute())
}

export async function insertCostOfLiving(
  trx: Trx,
  { programme, agency, loadedAt, published }: KeptAmounts,
): Promise<void> {
  const { version, year, words } = published
  const areas = published.areas.map(({ key, monthly }) => ({ key, monthly: [...monthly] }))
  const content: Content = { year, areas, words: { ...words } }
  await trx
    .insertInto('costOfLiving')
    .values({ version, programmeKey: programme, agency, content: JSON.stringify(content), loadedAt })
    .execute()
}
