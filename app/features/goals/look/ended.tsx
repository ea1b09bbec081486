import type { ReactNode } from 'react'
import { type GoalStatus, isOpen } from '#app/domain/goal.ts'
import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Note } from '#app/ui/parts/note.tsx'

/** Its form for a goal being worked on; for one that is reached or put away, the way to pick it up again. */
export function Ended({ goal, children }: { goal: { id: string; status: GoalStatus }; children: ReactNode }) {
  const { t } = useWords()
  if (isOpen(goal.status)) return children
  return (
    <>
      <h1>{t(goal.status === 'achieved' ? 'goals:status.achieved' : 'goals:status.set-aside')}</h1>
      <Note as="p">{t('goals:status.endedNote')}</Note>
      <Acts>
        <LinkButton href={`/goals/${goal.id}/status`}>{t('goals:status.pickUp')}</LinkButton>
      </Acts>
    </>
  )
}
