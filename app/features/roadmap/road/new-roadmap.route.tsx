import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { setRoadmap } from '#app/features/roadmap/set-roadmap.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { dayError } from './refusals.ts'
import { newRoadmapForm } from './roadmap.form.ts'
import { RoadmapFields } from './roadmap-fields.tsx'

export const handle: PageHandle = { title: 'roadmap:form.new', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => {
  participant(args)
  return {}
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readDrafted(args, newRoadmapForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await setRoadmap(actor, form.value)
  if ('done' in outcome) return seeOther('/roadmap')
  const message = outcome.refused === 'another-now' ? 'roadmap:error.anotherNow' : 'roadmap:error.tooMany'
  return refused(form.filled, [dayError(outcome.refused) ?? { field: 'statement', message }])
}

/** Writes a big goal. The goals on the way come after, on its own page. */
export default function NewRoadmap() {
  const { t } = useWords()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/roadmap" />
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal}>
        <RoadmapFields title={t('roadmap:form.new')} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
