import { useWords } from '#app/i18n/words.ts'
import { placeOf } from '#app/instruments/place.ts'
import { newestName } from '#app/instruments/published.ts'
import { More } from '#app/ui/parts/more.tsx'

/** A finished round by the name of its questionnaire. */
export function RoundLink({ id, instrumentKey }: { id: string; instrumentKey: string }) {
  const { language } = useWords()
  return <More href={`${placeOf(instrumentKey)}/rounds/${id}`}>{newestName(instrumentKey, language)}</More>
}
