import type { InstrumentItem, PublishedInstrument } from './instrument.ts'

/**
 * What an address says of an item: its place in its version, from 1 on. A key would tell whoever looks through the browser's
 * history which question was opened ("safety"), and a version never changes the order of its items.
 */
export function itemNumber({ structure }: PublishedInstrument, itemKey: string): number {
  return structure.items.findIndex((item) => item.key === itemKey) + 1
}

/** The item at a place as an address writes it, or null: anybody can write one. */
export function itemNumbered({ structure }: PublishedInstrument, written: string | undefined): InstrumentItem | null {
  return /^[1-9]\d{0,2}$/.test(written ?? '') ? (structure.items[Number(written) - 1] ?? null) : null
}
