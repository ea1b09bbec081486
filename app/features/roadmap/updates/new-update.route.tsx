import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import { readOwnRoadmap } from '#app/features/roadmap/road/read-roadmap.server.ts'
import { dayError } from '#app/features/roadmap/road/refusals.ts'
import { writeUpdate } from '#app/features/roadmap/write-update.server.ts'
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
import { newUpdateForm } from './update.form.ts'
import { UpdateFields } from './update-fields.tsx'

export const handle: PageHandle = { title: 'roadmap:update.write', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnRoadmap(participant(args), args.params.roadmapId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const roadmap = await readOwnRoadmap(actor, args.params.roadmapId)
  const form = await readDrafted(args, newUpdateForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const line = { ...form.value, day: form.value.day ?? actor.today, updateId: null, version: 0 }
  const outcome = await writeUpdate(actor, roadmap.id, line)
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}#updates`)
  if (outcome.refused === 'not-found') throw notFound()
  const full = { field: 'text', message: 'roadmap:error.tooManyUpdates', values: { most: ROADMAP_LIMITS.updates } }
  return refused(form.filled, [dayError(outcome.refused) ?? full])
}

export default function NewUpdate() {
  const { t } = useWords()
  const roadmap = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/roadmap/${roadmap.id}`} />
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal}>
        <UpdateFields title={t('roadmap:update.write')} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
