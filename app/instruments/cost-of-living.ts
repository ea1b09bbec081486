import type { CostOfLivingTable } from '#app/domain/earnings.ts'
import { readLocaleFile } from '#locales/read-locales.ts'
import { wholeCodes } from '#locales/whole-languages.ts'

/** What is said about a table in one language. */
export interface CostOfLivingWords {
  /** where the amounts come from, said beside them */
  source: string
  /** the names of its places, by their keys */
  areas: Readonly<Record<string, string>>
}

/** A table with its words. It never changes once published; other amounts are another version. */
export interface PublishedAmounts extends CostOfLivingTable {
  words: Readonly<Record<string, CostOfLivingWords>>
}

/**
 * Example amounts, rounded by hand, so that *Earnings* can be tried before an agency has put its own table in their place
 * (a self-sufficiency standard or a living-wage table of its state). They prove nothing about any place.
 */
export const exampleAmounts: PublishedAmounts = {
  version: 'example-1',
  year: 2026,
  areas: [
    { key: 'ma-boston', programme: 'massachusetts', monthly: [3600, 5700, 6900, 8100, 9000, 9900, 10800, 11700] },
    { key: 'ma-other', programme: 'massachusetts', monthly: [3000, 4800, 5700, 6600, 7500, 8400, 9300, 10200] },
    { key: 'ca-los-angeles', programme: 'california', monthly: [3300, 5400, 6600, 7800, 8700, 9600, 10500, 11400] },
    { key: 'ca-bay', programme: 'california', monthly: [4200, 6600, 8100, 9300, 10500, 11700, 12900, 14100] },
    { key: 'ca-other', programme: 'california', monthly: [2700, 4500, 5400, 6300, 7200, 8100, 9000, 9900] },
    { key: 'ak-anchorage', programme: 'alaska', monthly: [3000, 4800, 5700, 6600, 7500, 8400, 9300, 10200] },
    { key: 'ak-other', programme: 'alaska', monthly: [3300, 5100, 6300, 7200, 8100, 9000, 9900, 10800] },
  ],
  words: Object.fromEntries(
    wholeCodes.map((code) => [code, readLocaleFile(code, 'instruments/cost-of-living@1') as CostOfLivingWords]),
  ),
}

// The example from the start; an agency's from where they are kept, when they are first met.
const known = new Map([[exampleAmounts.version, exampleAmounts]])

/** Remembers tables that were read from where they are kept. */
export function rememberAmounts(tables: readonly PublishedAmounts[]): void {
  for (const table of tables) known.set(table.version, table)
}

/** A table by the version a round kept; undefined for one that this process has not met. */
export const publishedAmounts = (version: string): PublishedAmounts | undefined => known.get(version)

/** The name of a place of a table in the reader's language, English where the table was not translated. */
export function areaName(version: string, areaKey: string, language: string): string {
  const words = known.get(version)?.words
  return words?.[language]?.areas[areaKey] ?? words?.en?.areas[areaKey] ?? areaKey
}

/** Where the amounts of a table come from, in the reader's language. */
export function sourceOfAmounts(version: string, language: string): string {
  const words = known.get(version)?.words
  return words?.[language]?.source ?? words?.en?.source ?? ''
}
