import { useWords } from '#app/i18n/words.ts'
import { type InstrumentKey, instrumentText, publishedInstrument } from '#app/instruments/published.ts'
import { More } from '#app/ui/parts/more.tsx'
import { placeOf } from './instrument-at.ts'

/** A finished round by the name of its questionnaire. */
export function RoundLink({ id, instrumentKey }: { id: string; instrumentKey: string }) {
  const { language } = useWords()
  const key = instrumentKey as InstrumentKey
  return <More href={`${placeOf[key]}/rounds/${id}`}>{instrumentText(publishedInstrument(key), language, 'name')}</More>
}
