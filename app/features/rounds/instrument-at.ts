import type { InstrumentKey } from '#app/instruments/published.ts'
import type { Tab } from '#app/ui/page-handle.ts'

/** Where each questionnaire lives: its result page; a round starts below it. */
export const placeOf: Readonly<Record<InstrumentKey, string>> = {
  qol: '/quality-of-life',
  calmap: '/calmap',
  bridge: '/bridge',
}

/** Which questionnaire an address of the run is about. The run's pages are the same three times over. */
export function instrumentAt(url: string): InstrumentKey {
  const path = new URL(url).pathname
  const found = Object.entries(placeOf).find(([, place]) => path === place || path.startsWith(`${place}/`))
  if (!found) throw new Error('a page of a round stands at an address of no questionnaire')
  return found[0] as InstrumentKey
}

/** Whether the *empty* version of the map was asked for, for own words, without the descriptions of the levels. */
export const isBare = (search: URLSearchParams): boolean => search.get('words') === 'none'

/** An address in the version one is in: it is chosen once, and kept from part to part by the address. */
export const inVersion = (bare: boolean, address: string): string => (bare ? `${address}?words=none` : address)

const tabOf: Readonly<Record<InstrumentKey, Tab>> = { qol: 'me', calmap: 'family', bridge: 'bridge' }

/** The tab a page of a round belongs to. */
export const tabAt = (path: string): Tab => tabOf[instrumentAt(new URL(path, 'http://here').href)]
