import type { Day } from '#app/domain/day.ts'
import type { GoalStatus, Standing } from '#app/domain/goal.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import { useWords } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { GoalSentence, type GoalWords } from './parts/goal-sentence.tsx'
import { type ShownStep, stepFacts } from './parts/step-row.tsx'

export interface GoalSummaryProps {
  goal: GoalWords & { number: number | null; lifeArea: LifeArea | null; status: GoalStatus; achievedDay: Day | null }
  standing: Standing | null
  /** The first step still open, if there is one. */
  nextStep: ShownStep | null
  /** The participant's day, not the reader's. */
  today: Day
}

/** A goal in four lines for somebody with a minute: which, by when, how it stands, what is next. */
export function GoalSummary({ goal, standing, nextStep, today }: GoalSummaryProps) {
  const words = useWords()
  const { t, day, number } = words
  const eyebrow = [
    goal.number === null ? null : t('goals:goal.number', { number: number(goal.number) }),
    goal.lifeArea && t(`common:area.${goal.lifeArea}`),
    t('goals:goal.by', { day: day(goal.targetDay) }),
  ]
  return (
    <article className="card flow">
      <p className="eyebrow">
        <span>{eyebrow.filter(Boolean).join(' · ')}</span>{' '}
        {goal.status === 'achieved' && goal.achievedDay ? (
          <Tag on>{t('goals:goal.achievedOn', { day: day(goal.achievedDay) })}</Tag>
        ) : (
          <Tag>{standing ? t(`goals:standing.${standing}`) : t(`goals:status.${goal.status}`)}</Tag>
        )}
      </p>
      <GoalSentence goal={goal} as="h3" />
      {nextStep && (
        <dl className="rows">
          <div>
            <dt>{t('goals:goal.nextStep')}</dt>
            <dd>
              <Own lang={nextStep.language}>{nextStep.text}</Own> <small>{stepFacts(words, nextStep, today)}</small>
            </dd>
          </div>
        </dl>
      )}
    </article>
  )
}
