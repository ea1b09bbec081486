import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { changeStop } from '#app/features/roadmap/change-stop.server.ts'
import { dayError } from '#app/features/roadmap/road/refusals.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { readOwnStop } from './read-stop.server.ts'
import { stopForm } from './stop.form.ts'
import { StopFields } from './stop-fields.tsx'
import { StopMore } from './stop-more.tsx'

export const handle: PageHandle = { title: 'roadmap:stop.change', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnStop(participant(args), args.params))

const REFUSALS = {
  empty: 'roadmap:error.stopEmpty',
  'is-goal': 'roadmap:error.notAllowed',
  stale: 'common:error.stale',
} as const

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { roadmap, stop } = await readOwnStop(actor, args.params)
  const form = await readDrafted(args, stopForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await changeStop(actor, roadmap.id, stop.id, form.value)
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}#stop-${stop.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  const message = REFUSALS[outcome.refused as keyof typeof REFUSALS]
  const error = dayError(outcome.refused) ?? { field: 'statement', message }
  return refused(form.filled, [error], outcome.refused === 'stale' ? 409 : 400)
}

/** One goal on the way: its words while it is none of my goals, and what it can become. */
export default function StopPage() {
  const { t } = useWords()
  const { roadmap, stop } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const stale = refusal?.errors.some((error) => error.message === 'common:error.stale')
  const title = t('roadmap:stop.change')
  return (
    <>
      <Back href={`/roadmap/${roadmap.id}`} />
      <ErrorSummary refusal={refusal} />
      {stop.goal ? (
        <>
          <h1>{title}</h1>
          <p className="lead">
            <GoalLine goal={stop} />
          </p>
        </>
      ) : (
        <PostForm draft refusal={refusal} version={stop.version}>
          {(stale || stop.templateKey !== null) && (
            <Note>
              <p>{t('roadmap:stop.now')}</p>
              <p>
                <GoalLine goal={stop} />
              </p>
            </Note>
          )}
          <StopFields title={title} stop={stop} open={refusal !== undefined} />
          <Acts>
            <Button>{t('common:action.save')}</Button>
          </Acts>
        </PostForm>
      )}
      <StopMore stop={stop} />
    </>
  )
}
