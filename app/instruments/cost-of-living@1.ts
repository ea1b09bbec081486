import type { CostOfLivingTable } from '#app/domain/earnings.ts'
import ar from '#locales/ar/instruments/cost-of-living@1.json'
import en from '#locales/en/instruments/cost-of-living@1.json'
import es from '#locales/es/instruments/cost-of-living@1.json'

/**
 * Example amounts, rounded by hand, so that *Earnings* can be tried before an agency has put its own table here (a
 * self-sufficiency standard or a living-wage table of its state). They prove nothing about any place.
 */
const example: CostOfLivingTable = {
  version: 'example-1',
  year: 2026,
  example: true,
  areas: [
    { key: 'ma-boston', programme: 'massachusetts', monthly: [3600, 5700, 6900, 8100, 9000, 9900, 10800, 11700] },
    { key: 'ma-other', programme: 'massachusetts', monthly: [3000, 4800, 5700, 6600, 7500, 8400, 9300, 10200] },
    { key: 'ca-los-angeles', programme: 'california', monthly: [3300, 5400, 6600, 7800, 8700, 9600, 10500, 11400] },
    { key: 'ca-bay', programme: 'california', monthly: [4200, 6600, 8100, 9300, 10500, 11700, 12900, 14100] },
    { key: 'ca-other', programme: 'california', monthly: [2700, 4500, 5400, 6300, 7200, 8100, 9000, 9900] },
    { key: 'ak-anchorage', programme: 'alaska', monthly: [3000, 4800, 5700, 6600, 7500, 8400, 9300, 10200] },
    { key: 'ak-other', programme: 'alaska', monthly: [3300, 5100, 6300, 7200, 8100, 9000, 9900, 10800] },
  ],
}

const tables = new Map([[example.version, example]])
const words: Readonly<Record<string, typeof en>> = { en, es, ar }

/** The table that a new round is answered with. */
export const currentCostOfLiving: CostOfLivingTable = example

/** A table by the version a round kept; null when it is not there any more. */
export function costOfLiving(version: string): CostOfLivingTable | null {
  return tables.get(version) ?? null
}

/** The name of a place in the reader's language. */
export function areaName(areaKey: string, language: string): string {
  const names: Readonly<Record<string, string>> = (words[language] ?? en).areas
  return names[areaKey] ?? areaKey
}

/** Where the amounts come from, said beside them. */
export function sourceOfAmounts(language: string): string {
  return (words[language] ?? en).source
}
