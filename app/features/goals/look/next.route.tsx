import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isOpen } from '#app/domain/goal.ts'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { stepFacts } from '#app/features/goals/parts/step-row.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { readNext } from './read-review.server.ts'

export const handle: PageHandle = { title: 'goals:next.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readNext(participant(args), args.params.goalId)

/** Where a look at a goal ends: not in an empty form but with a day and a step. */
export default function Next() {
  const words = useWords()
  const { t, day } = words
  const { goal, nextStep, review, why, today } = useLoaderData<typeof loader>()
  const change = review?.decision === 'change'
  return (
    <>
      <h1>{t('goals:next.title')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      {isOpen(goal.status) ? (
        <>
          <p>{t('goals:next.lookAgain', { day: day(goal.reviewDay, 'weekday') })}</p>
          {why && (
            <div>
              <p className="meta">{t('goals:next.why')}</p>
              <Own as="p" lang={why.language}>
                {why.text}
              </Own>
            </div>
          )}
        </>
      ) : (
        <p>{t('goals:status.endedNote')}</p>
      )}
      {isOpen(goal.status) && nextStep && (
        <Note>
          <h2 className="eyebrow">{t('goals:goal.nextStep')}</h2>
          <Own as="p" lang={nextStep.language} className="lead">
            {nextStep.text}
          </Own>
          <p className="meta">{stepFacts(words, nextStep, today)}</p>
        </Note>
      )}
      <Acts>
        <LinkButton href={change && isOpen(goal.status) ? `/goals/${goal.id}/plan` : '/today'}>
          {change && isOpen(goal.status) ? t('goals:next.change') : t('goals:next.today')}
        </LinkButton>
        <LinkButton kind="alt" href={`/goals/${goal.id}`}>
          {t('goals:next.goal')}
        </LinkButton>
      </Acts>
    </>
  )
}
