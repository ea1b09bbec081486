import { allDone, stepCount } from '#app/domain/step.ts'
import { StepActions } from '#app/features/goals/parts/step-actions.tsx'
import { StepRow } from '#app/features/goals/parts/step-row.tsx'
import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Planks } from '#app/ui/parts/planks.tsx'
import { HistoryLine } from './history-line.tsx'
import type { GoalPage } from './read-goal.server.ts'

/** The steps of a goal being worked on, and the one thing to do next with it. */
export function GoalSteps({ page }: { page: GoalPage }) {
  const { t, day, number } = useWords()
  const { goal, steps, potholes, today, lastCheckIn } = page
  const { done, all } = stepCount(steps)
  const finished = allDone(steps)
  const due = page.standing !== 'current'
  return (
    <>
      <h2>{t('goals:step.title')}</h2>
      {all > 0 && (
        <>
          <p>{t('goals:step.count', { count: done, all: number(all) })}</p>
          <Planks done={done} total={all} label={t('common:planks', { done: number(done), total: number(all) })} />
        </>
      )}
      {steps.length > 0 ? (
        <ol className="steps">
          {steps.map((step) => (
            <StepRow key={step.id} step={step} today={today} targetDay={goal.targetDay}>
              <StepActions
                goalId={goal.id}
                step={step}
                potholes={potholes.filter((pothole) => pothole.stepId === step.id)}
                undo={step.doneDay === today}
              />
            </StepRow>
          ))}
        </ol>
      ) : (
        <p>{t('goals:step.none')}</p>
      )}
      <p>
        <More href={`/goals/${goal.id}/plan`}>
          {steps.length < 3 ? t('goals:step.addMore') : t('goals:step.change')}
        </More>
      </p>
      {finished && (
        <Note sun>
          <p>{t('goals:achieve.allDone')}</p>
        </Note>
      )}
      <Acts>
        {finished && <LinkButton href={`/goals/${goal.id}/achieved`}>{t('goals:achieve.ask')}</LinkButton>}
        {due && !finished && <LinkButton href={`/goals/${goal.id}/review`}>{t('goals:review.again')}</LinkButton>}
        <LinkButton href={`/goals/${goal.id}/do`} kind={finished || due ? 'alt' : 'main'}>
          {t('goals:do.title')}
        </LinkButton>
        {(!due || finished) && (
          <LinkButton href={`/goals/${goal.id}/review`} kind="alt">
            {t('goals:review.again')}
          </LinkButton>
        )}
      </Acts>
      {lastCheckIn && (
        <div>
          <p className="meta">{day(lastCheckIn.day)}</p>
          <HistoryLine event={lastCheckIn} />
        </div>
      )}
    </>
  )
}
