import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addStop } from '#app/features/roadmap/add-stop.server.ts'
import { readOwnRoadmap } from '#app/features/roadmap/road/read-roadmap.server.ts'
import { dayError, fullWay } from '#app/features/roadmap/road/refusals.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { newStopForm } from './stop.form.ts'
import { StopFields } from './stop-fields.tsx'

export const handle: PageHandle = { title: 'roadmap:stop.new', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnRoadmap(participant(args), args.params.roadmapId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const roadmap = await readOwnRoadmap(actor, args.params.roadmapId)
  const form = await readDrafted(args, newStopForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await addStop(actor, roadmap.id, form.value)
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}#stop-${outcome.done.stopId}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [dayError(outcome.refused) ?? fullWay('statement')])
}

/** Another goal on the way, in own words; one that is a goal already need not be written again. */
export default function NewStop() {
  const { t } = useWords()
  const roadmap = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/roadmap/${roadmap.id}`} />
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal}>
        <StopFields title={t('roadmap:stop.new')} open={refusal !== undefined}>
          <Tick name="reached" label={t('roadmap:stop.reached')} hint={t('roadmap:stop.reachedHint')} />
        </StopFields>
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
      <Links
        links={[
          {
            href: `/roadmap/${roadmap.id}/stops/mine`,
            icon: 'goals',
            label: t('roadmap:stop.mine'),
            hint: t('roadmap:stop.mineHint'),
          },
        ]}
      />
    </>
  )
}
