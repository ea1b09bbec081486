import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GoalEyebrow } from '#app/features/goals/parts/goal-head.tsx'
import { goalText } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { DrawnBridge } from '#app/ui/pictures/drawn-bridge.tsx'
import { readAllAchieved } from './read-achieved.server.ts'

export const handle: PageHandle = { title: 'goals:reached.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readAllAchieved(participant(args))

type Reached = ReturnType<typeof useLoaderData<typeof loader>>[number]

/** Everything achieved, each with its day, what helped and its certificate; before the first one, what to do next. */
export default function AllAchieved() {
  const { t } = useWords()
  const reached = useLoaderData<typeof loader>()
  return (
    <>
      <DrawnBridge reached={reached.length > 0} />
      <Back href="/goals" />
      <h1>{t('goals:reached.title')}</h1>
      {reached.length === 0 && <p className="lead">{t('goals:reached.none')}</p>}
      {reached.map((one) => (
        <ReachedGoal key={one.goal.id} reached={one} />
      ))}
      <Acts>
        <LinkButton href={reached.length === 0 ? '/goals' : '/goals/new'}>
          {t(reached.length === 0 ? 'goals:list.title' : 'goals:achieve.nextGoal')}
        </LinkButton>
      </Acts>
    </>
  )
}

function ReachedGoal({ reached: { goal, helped } }: { reached: Reached }) {
  const words = useWords()
  const { t, day } = words
  const text = <Own lang={goal.templateKey === null ? goal.statementLanguage : null}>{goalText(words, goal)}</Own>
  return (
    <article className="card flow">
      <GoalEyebrow goal={goal} />
      <h2>
        <a href={`/goals/${goal.id}`}>{text}</a>
      </h2>
      {goal.achievedDay && <p className="meta">{day(goal.achievedDay)}</p>}
      {goal.onlyMe && (
        <p>
          <Tag icon="closed">{t('common:onlyMe')}</Tag>
        </p>
      )}
      {helped && (
        <div>
          <p className="meta">{t('goals:review.helped')}</p>
          <Own as="p" lang={helped.language}>
            {helped.text}
          </Own>
        </div>
      )}
      <More href={`/goals/${goal.id}/certificate`} of={text}>
        {t('goals:certificate.title')}
      </More>
    </article>
  )
}
