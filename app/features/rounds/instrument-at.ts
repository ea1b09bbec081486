import { instrumentIn } from '#app/instruments/place.ts'
import type { OurKey } from '#app/instruments/published.ts'
import type { Tab } from '#app/ui/page-handle.ts'

const tabOf: Readonly<Record<OurKey, Tab>> = { qol: 'me', calmap: 'family', bridge: 'bridge' }

/** The tab a page of a round belongs to; an agency's questionnaires are found under *Me*. */
export function tabAt(path: string): Tab {
  const meant = instrumentIn(path)
  return (meant && tabOf[meant.key as OurKey]) ?? 'me'
}

/** Whether the *empty* version of the map was asked for, for own words, without the descriptions of the levels. */
export const isBare = (search: URLSearchParams): boolean => search.get('words') === 'none'

/** An address in the version one is in: it is chosen once, and kept from part to part by the address. */
export const inVersion = (bare: boolean, address: string): string => (bare ? `${address}?words=none` : address)
