import { isChildIdea } from '#app/domain/child-moments.ts'
import type { MilestoneDay, MilestoneWords, MomentIdea } from '#app/domain/milestone.ts'
import { startingLarge, useWords, type Words } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'

/** An idea in the reader's language: of an adult, of a child's age, or in a teenager's voice. */
export const ideaText = ({ t }: Pick<Words, 't'>, idea: MomentIdea): string =>
  isChildIdea(idea) ? t(`children:idea.${idea}.line`) : t(`milestones:idea.${idea}`)

/** A colon stands apart in French, is another sign in Chinese and Armenian; this one is the same in every language. */
export const BETWEEN = '\u00a0· '

/** A special moment as one line among others: an idea in the reader's language, own words as they were written. */
export function MilestoneLine({ idea, own, childName }: MilestoneWords) {
  const words = useWords()
  const said = own && <Own lang={own.language}>{own.text}</Own>
  return (
    <>
      {childName && (
        <>
          <b dir="auto">{childName}</b>
          {BETWEEN}
        </>
      )}
      {idea !== null && ideaText(words, idea)}
      {idea !== null && said && BETWEEN}
      {said}
    </>
  )
}

/** The day it was, or the month where that is all that is remembered. */
export function useMilestoneDay(): (when: Pick<MilestoneDay, 'monthOnly'> & { day: string }) => string {
  const { day, language } = useWords()
  return ({ day: on, monthOnly }) => (monthOnly ? startingLarge(day(on, 'month'), language) : day(on))
}
