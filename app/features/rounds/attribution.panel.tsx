import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { isAgencys } from '#app/instruments/published.ts'
import { Asked } from './asked.panel.tsx'

/** Whose questions these are, where an agency brought them along: its licence wants them named. Ours are under *Help*. */
export function AttributionPanel({ instrument }: { instrument: PublishedInstrument }) {
  if (!isAgencys(instrument)) return null
  return (
    <p className="meta">
      <Asked of={instrument} at="attribution" />
    </p>
  )
}
