import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { instrumentText, isAgencys } from '#app/instruments/published.ts'

/** Whose questions these are, where an agency brought them along: its licence wants them named. Ours are under *Help*. */
export function AttributionPanel({ instrument }: { instrument: PublishedInstrument }) {
  const { language } = useWords()
  if (!isAgencys(instrument)) return null
  return <p className="meta">{instrumentText(instrument, language, 'attribution')}</p>
}
