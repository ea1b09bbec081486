import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { areaNumbered, areasOffered } from '#app/domain/life-area.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { More } from '#app/ui/parts/more.tsx'
import { newGoalForm } from './builder.form.ts'
import { beginGoalDraft } from './goal-draft.server.ts'
import { QuestionFrame } from './question-frame.tsx'
import { WhatQuestion } from './what-question.tsx'

export const handle: PageHandle = { title: 'goals:builder.what', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => {
  const { letters, teenager = false } = participant(args)
  const about = areaNumbered(new URL(args.request.url).searchParams.get('area'))
  return { letters, teenager, about: about && areasOffered(teenager).includes(about) ? about : null }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readDrafted(args, newGoalForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { submission, statement, area, fromArea, press } = form.value
  const draft = await beginGoalDraft(actor, submission, { statement, area: area ?? fromArea ?? null })
  if (!draft) throw notFound()
  if (area) return seeOther(`/goals/new/${draft.id}/ideas`)
  return seeOther(press === 'keep' ? '/goals' : `/goals/new/${draft.id}/when`)
}

export default function NewGoal() {
  const { t } = useWords()
  const { letters, teenager, about } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <QuestionFrame back="/goals" refusal={refusal} />
      <WhatQuestion refusal={refusal} letters={letters} teenager={teenager} about={about} />
      <More href="/goals/sheet/type-in">{t('goals:paper.typeInNow')}</More>
    </>
  )
}
