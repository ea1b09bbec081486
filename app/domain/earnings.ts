/** One place with what living costs there in a month, for 1, 2, 3 … people, in dollars. */
export interface CostOfLivingArea {
  key: string
  programme: string
  monthly: readonly number[]
}

/** A table, kept by version, so that an old round is read with the amounts it was answered with. */
export interface CostOfLivingTable {
  version: string
  year: number
  areas: readonly CostOfLivingArea[]
}

/** Where the levels of *Earnings* part, in dollars a month: a third, two thirds and the whole of what living costs. */
export interface EarningsBands {
  low: number
  middle: number
  full: number
}

/** For how many people, where, and the version of the table that was shown with it. */
export interface Household {
  people: number
  area: string
  table: string
}

/** The largest number of people the table knows is used for more. */
export const mostPeople = 8

const toTens = (dollars: number) => Math.round(dollars / 10) * 10

/** The bands for so many people in a place; null when the place or the number is not in the table. */
export function earningsBands(table: CostOfLivingTable, people: number, areaKey: string): EarningsBands | null {
  const area = table.areas.find((one) => one.key === areaKey)
  const full = Number.isInteger(people) && people >= 1 ? area?.monthly[Math.min(people, mostPeople) - 1] : undefined
  if (full === undefined) return null
  return { low: toTens(full / 3), middle: toTens((full * 2) / 3), full }
}

/** About what an hour pays at an amount a month, full time: 40 hours in 52 weeks. */
export function hourlyPay(monthly: number): number {
  return Math.round((monthly * 12) / (52 * 40))
}

/** The places of a programme; all of them for a person who named none. */
export function areasFor(table: CostOfLivingTable, programme: string | null): readonly CostOfLivingArea[] {
  const own = table.areas.filter((area) => area.programme === programme)
  return own.length > 0 ? own : table.areas
}
