import type { Day } from '#app/domain/day.ts'
import { GoalEyebrow } from '#app/features/goals/parts/goal-head.tsx'
import { goalLanguage, goalText } from '#app/features/goals/parts/goal-sentence.tsx'
import { stepFacts } from '#app/features/goals/parts/step-row.tsx'
import { WholeDates } from '#app/i18n/whole-dates.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'
import { Planks } from '#app/ui/parts/planks.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import type { GoalLine } from './read-goal-list.server.ts'

/** One goal in the list: its words lead to it; under them how far it is and what is next. */
export function GoalCard({ line, today }: { line: GoalLine; today: Day }) {
  const words = useWords()
  const { t, day, number } = words
  const { goal, count, nextStep, standing } = line
  const facts = nextStep && stepFacts(words, nextStep, today)
  return (
    <article className="card flow">
      <GoalEyebrow goal={goal} />
      <h2>
        <a href={`/goals/${goal.id}`}>
          <Own lang={goalLanguage(words, goal)}>{goalText(words, goal)}</Own>
        </a>
      </h2>
      <p className="meta">
        <WholeDates>
          {goal.status === 'achieved' && goal.achievedDay
            ? t('goals:goal.achievedOn', { day: day(goal.achievedDay) })
            : t('goals:goal.by', { day: day(goal.targetDay) })}
        </WholeDates>
      </p>
      {(standing === 'time-to-review' || standing === 'run-out' || goal.onlyMe) && (
        <p>
          {standing && standing !== 'current' && <Tag>{t(`goals:standing.${standing}`)}</Tag>}{' '}
          {goal.onlyMe && <Tag icon="closed">{t('common:onlyMe')}</Tag>}
        </p>
      )}
      {standing && count.all > 0 && (
        <>
          <p>{t('goals:step.count', { count: count.done, all: number(count.all) })}</p>
          <Planks done={count.done} total={count.all} />
        </>
      )}
      {standing && nextStep && (
        <div>
          <p>
            <span className="meta">{t('goals:goal.nextStep')}</span> <Own lang={nextStep.language}>{nextStep.text}</Own>
          </p>
          {facts && <p className="meta">{facts}</p>}
        </div>
      )}
    </article>
  )
}
