import { useWords } from '#app/i18n/words.ts'

/** On every page of a run that types in a sheet: of which day the sheet is. Two days must not mix. */
export function SheetDay({ paperDay }: { paperDay: string | null }) {
  const { t, day } = useWords()
  return paperDay && <p className="eyebrow">{t('rounds:paper.of', { day: day(paperDay) })}</p>
}

interface TypedInPanelProps {
  /** The day on the sheet. */
  written: string
  /** null for a round that was answered here. */
  typedIn: string | null
}

/** A round that stood on paper first tells both days. */
export function TypedInPanel({ written, typedIn }: TypedInPanelProps) {
  const { t, day } = useWords()
  return typedIn && <p className="meta">{t('rounds:paper.typedIn', { written: day(written), typed: day(typedIn) })}</p>
}
