import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { FamilyMoments } from '#app/features/milestones/family-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { readFamilyMoments } from './read-family-moments.server.ts'

export const handle: PageHandle = { title: 'milestones:many', tab: 'family' }

export const loader = (args: LoaderFunctionArgs) =>
  readFamilyMoments(participant(args), new URL(args.request.url).searchParams.get('page'))

/** All special moments of the family on one line, thirty a page. */
export default function FamilyMomentsPage() {
  const { t, number } = useWords()
  const { moments, at, pages } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/family">{t('common:nav.family')}</Back>
      <h1>{t('milestones:many')}</h1>
      {moments.length === 0 ? <p>{t('children:line.none')}</p> : <FamilyMoments moments={moments} sayGoal={GoalLine} />}
      {pages > 1 && (
        <>
          <p className="meta">{t('goals:history.page', { at: number(at), of: number(pages) })}</p>
          <Acts>
            {at > 1 && (
              <LinkButton kind="alt" href={`/family/moments?page=${at - 1}`}>
                {t('goals:history.newer')}
              </LinkButton>
            )}
            {at < pages && (
              <LinkButton kind="alt" href={`/family/moments?page=${at + 1}`}>
                {t('goals:history.older')}
              </LinkButton>
            )}
          </Acts>
        </>
      )}
    </>
  )
}
