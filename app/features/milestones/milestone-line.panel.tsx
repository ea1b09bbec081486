import type { MilestoneDay, MilestoneWords } from '#app/domain/milestone.ts'
import { startingLarge, useWords } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'

/** A special moment as one line among others: an idea in the reader's language, own words as they were written. */
export function MilestoneLine({ idea, own }: MilestoneWords) {
  const { t } = useWords()
  const words = own && <Own lang={own.language}>{own.text}</Own>
  if (idea === null) return words
  return (
    <>
      {t(`milestones:idea.${idea}`)}
      {words && <>: {words}</>}
    </>
  )
}

/** The day it was, or the month where that is all that is remembered. */
export function useMilestoneDay(): (when: Pick<MilestoneDay, 'monthOnly'> & { day: string }) => string {
  const { day, language } = useWords()
  return ({ day: on, monthOnly }) => (monthOnly ? startingLarge(day(on, 'month'), language) : day(on))
}
