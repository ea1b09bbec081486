import { earningsBands, type Household } from '#app/domain/earnings.ts'
import { publishedAmounts } from './cost-of-living.ts'
import type { PublishedInstrument } from './instrument.ts'
import { levelText } from './published.ts'

/** What the amounts of Earnings were read from when they were answered; a round keeps it. */
export type AmountsOfRound = Household

/** What a round keeps of it; null when size and place were not given. */
export function amountsOf(round: {
  householdSize: number | null
  area: string | null
  earningsVersion: string | null
}): AmountsOfRound | null {
  const { householdSize: people, area, earningsVersion: table } = round
  return people === null || area === null || table === null ? null : { people, area, table }
}

/** How a reader's language writes what an answer needs. */
interface Reader {
  language: string
  money(dollars: number): string
}

/**
 * What a level says, with the amounts it was answered with. Null should the agency have taken that table away: newer
 * amounts would put words into an old answer, so the page names the level without them.
 */
export function levelWithAmounts(
  instrument: PublishedInstrument,
  { language, money }: Reader,
  itemKey: string,
  level: number,
  amounts: AmountsOfRound | null,
): string | null {
  const text = levelText(instrument, language, itemKey, level)
  if (!text.includes('{{')) return text
  const table = amounts ? publishedAmounts(amounts.table) : undefined
  const bands = amounts && table && earningsBands(table, amounts.people, amounts.area)
  if (!bands) return null
  const values = { low: money(bands.low), middle: money(bands.middle), full: money(bands.full) }
  return levelText(instrument, language, itemKey, level, values)
}
