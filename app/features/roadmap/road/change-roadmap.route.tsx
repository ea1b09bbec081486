import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { restateRoadmap } from '#app/features/roadmap/restate-roadmap.server.ts'
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
import { Own } from '#app/ui/parts/own.tsx'
import { readOwnRoadmap } from './read-roadmap.server.ts'
import { dayError } from './refusals.ts'
import { roadmapForm } from './roadmap.form.ts'
import { RoadmapFields } from './roadmap-fields.tsx'

export const handle: PageHandle = { title: 'roadmap:form.change', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnRoadmap(participant(args), args.params.roadmapId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const roadmap = await readOwnRoadmap(actor, args.params.roadmapId)
  const form = await readDrafted(args, roadmapForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await restateRoadmap(actor, roadmap.id, form.value)
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  const day = dayError(outcome.refused)
  return day
    ? refused(form.filled, [day])
    : refused(form.filled, [{ field: 'statement', message: 'common:error.stale' }], 409)
}

/** The big goal in other words. When another device was quicker, what stands now is shown above what was typed. */
export default function ChangeRoadmap() {
  const { t } = useWords()
  const roadmap = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const stale = refusal?.errors.some((error) => error.message === 'common:error.stale')
  return (
    <>
      <Back href={`/roadmap/${roadmap.id}`} />
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal} version={roadmap.version}>
        {stale && (
          <Note>
            <p>{t('roadmap:form.now')}</p>
            <Own as="p" lang={roadmap.language}>
              {roadmap.statement}
            </Own>
          </Note>
        )}
        <RoadmapFields title={t('roadmap:form.change')} roadmap={roadmap} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
