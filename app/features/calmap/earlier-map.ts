import { comparable } from '#app/instruments/compared.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { instrumentText } from '#app/instruments/published.ts'
import type { MapShown } from './map-shown.ts'

/** An earlier map under the rows of a later one. */
export interface EarlierMap extends MapShown {
  /** What a level was called on the map that was answered then. */
  levelName(level: number, language: string): string
}

/** The earlier map as the later one can be set beside it; null when nothing says which row is which. */
export function earlierMap(map: PublishedInstrument, before: MapShown | null): EarlierMap | null {
  const then = before && comparable(map, { instrumentVersion: before.version, answers: before.answers })
  if (!then) return null
  const rows = map.structure.items.flatMap(({ key }) => {
    const row = before.rows.find((one) => one.itemKey === then.keyThen(key))
    return row ? [{ ...row, itemKey: key }] : []
  })
  const levelName = (level: number, language: string) => instrumentText(then.asked, language, `levels.${level}`)
  return { ...before, version: map.version, answers: then.answers, rows, levelName }
}
