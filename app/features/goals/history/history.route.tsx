import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { undoing } from '#app/domain/story.ts'
import { History } from '#app/features/goals/goal/history.tsx'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { readHistory } from './read-history.server.ts'

export const handle: PageHandle = { title: 'goals:history.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) =>
  readHistory(participant(args), args.params.goalId, new URL(args.request.url).searchParams.get('page'))

export default function WholeStory() {
  const { t, number } = useWords()
  const { goal, lines, at, pages } = useLoaderData<typeof loader>()
  const here = `/goals/${goal.id}/history`
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <h1>{t('goals:history.title')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      {goal.revision > 1 && <More href={`${here}/wordings`}>{t('goals:wordings.link')}</More>}
      {lines.length === 0 && <p>{t('goals:history.none')}</p>}
      <History
        lines={lines.map(({ line }) => line)}
        acts={(line) => {
          const { canUndo, canCorrect } = lines.find((one) => one.line.id === line.id) ?? {}
          if (!canUndo) return []
          const undo = {
            href: `${here}/${line.id}`,
            label: t(undoing(line)?.way === 'undone' ? 'common:undo.again' : 'common:undo.undo'),
          }
          return canCorrect ? [undo, { href: `${undo.href}/correct`, label: t('goals:correct.link') }] : [undo]
        }}
      />
      {pages > 1 && (
        <>
          <p className="meta">{t('goals:history.page', { at: number(at), of: number(pages) })}</p>
          <Acts>
            {at > 1 && (
              <LinkButton kind="alt" href={at === 2 ? here : `${here}?page=${at - 1}`}>
                {t('goals:history.newer')}
              </LinkButton>
            )}
            {at < pages && (
              <LinkButton kind="alt" href={`${here}?page=${at + 1}`}>
                {t('goals:history.older')}
              </LinkButton>
            )}
          </Acts>
        </>
      )}
    </>
  )
}
