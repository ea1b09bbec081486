import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canMoveRoadmap, ROADMAP_STATUSES } from '#app/domain/roadmap.ts'
import { changeRoadmapStatus } from '#app/features/roadmap/change-roadmap-status.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { readOwnRoadmap } from './read-roadmap.server.ts'
import { statusForm } from './roadmap.form.ts'

export const handle: PageHandle = { title: 'roadmap:status.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readOwnRoadmap(participant(args), args.params.roadmapId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const roadmap = await readOwnRoadmap(actor, args.params.roadmapId)
  const form = await readForm(args.request, statusForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await changeRoadmapStatus(actor, roadmap.id, form.value)
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  const message = outcome.refused === 'another-now' ? 'roadmap:error.anotherNow' : 'roadmap:error.notAllowed'
  return refused(form.filled, [{ field: 'to', message }])
}

/** Reached, put away, or picked up again: nothing on it is lost by any of them. */
export default function RoadmapStatusPage() {
  const { t } = useWords()
  const roadmap = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const moves = ROADMAP_STATUSES.filter((to) => canMoveRoadmap(roadmap.status, to))
  return (
    <>
      <Back href={`/roadmap/${roadmap.id}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('roadmap:status.title')}</h1>
      <Own as="p" className="lead" lang={roadmap.language}>
        {roadmap.statement}
      </Own>
      <PostForm refusal={refusal}>
        <Choice
          name="to"
          label={t('roadmap:status.to')}
          options={moves.map((to) => ({
            value: to,
            label: t(`roadmap:status.${to}`),
            hint: to === 'set-aside' ? t('roadmap:status.setAsideHint') : undefined,
          }))}
          value={moves.length === 1 ? moves[0] : undefined}
        />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
