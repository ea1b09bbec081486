import { StepRow } from '#app/features/goals/parts/step-row.tsx'
import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import type { GoalPage } from './read-goal.server.ts'

/** A goal that is reached or put away: what was done stays, and it can be picked up any day. */
export function GoalEnded({ page }: { page: GoalPage }) {
  const { t, day } = useWords()
  const { goal, steps, today } = page
  return (
    <>
      {goal.status === 'achieved' ? (
        <Note sun>
          <p>{t('goals:goal.achievedOn', { day: day(goal.achievedDay ?? today) })}</p>
        </Note>
      ) : (
        <Note>
          <p>{t(page.isAmongPapers ? 'goals:papers.moved' : 'goals:status.asideNote')}</p>
          {page.isAmongPapers && <More href="/to-dos">{t('to-dos:title')}</More>}
        </Note>
      )}
      <Acts>
        {goal.status === 'achieved' ? (
          <LinkButton href={`/goals/${goal.id}/achieved`}>{t('goals:achieve.look')}</LinkButton>
        ) : (
          <LinkButton href={`/goals/${goal.id}/status`}>{t('goals:status.pickUp')}</LinkButton>
        )}
      </Acts>
      {steps.length > 0 && (
        <Details summary={t('goals:step.title')} open>
          <ol className="steps">
            {steps.map((step) => (
              <StepRow key={step.id} step={step} today={today} />
            ))}
          </ol>
        </Details>
      )}
    </>
  )
}
