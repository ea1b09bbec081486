import type { InstrumentKind } from './instrument.ts'
import { type InstrumentKey, kindOf } from './published.ts'

/** Where ours live: the result page; a round starts below it. */
const OUR_PLACES: Readonly<Record<string, string | undefined>> = {
  qol: '/quality-of-life',
  calmap: '/calmap',
  bridge: '/bridge',
}

/** Where an agency's live, by what they are; a bridge has no place but ours. */
const BY_KIND: Readonly<Record<InstrumentKind, string>> = { line: '/lines', map: '/maps', bridge: '/bridge' }

/** Where a questionnaire lives. */
export function placeOf(key: InstrumentKey): string {
  return OUR_PLACES[key] ?? `${BY_KIND[kindOf(key) ?? 'line']}/${key}`
}

/** The questionnaire that an address is about, whether or not there is one; null for an address of none. */
export function instrumentIn(path: string): { key: InstrumentKey; kind: InstrumentKind | null } | null {
  const ours = Object.entries(OUR_PLACES).find(([, place]) => path === place || path.startsWith(`${place}/`))
  if (ours) return { key: ours[0], kind: kindOf(ours[0]) }
  const [, place, key] = /^\/(lines|maps)\/([^/]+)/.exec(path) ?? []
  return key === undefined ? null : { key, kind: place === 'lines' ? 'line' : 'map' }
}
