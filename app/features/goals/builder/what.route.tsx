import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { afterQuestion } from './after-question.server.ts'
import { whatForm } from './builder.form.ts'
import { ForWhom } from './draft-sentence.tsx'
import { readGoalDraft, writeGoalDraft } from './goal-draft.server.ts'
import { QuestionFrame } from './question-frame.tsx'
import { WhatQuestion } from './what-question.tsx'

export const handle: PageHandle = { title: 'goals:builder.what', tab: 'goals' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  return {
    ...(await readGoalDraft(actor, args.params.draftId)),
    letters: actor.letters,
    teenager: actor.teenager === true,
  }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  const form = await readDrafted(args, whatForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { version, statement, area, press } = form.value
  // Own words written here are the goal; an idea chosen before gives way to them.
  const answers = area ? { statement, area } : { statement, ...(statement && { templateKey: null, blanks: {} }) }
  const written = await writeGoalDraft(actor, page, answers, version)
  return afterQuestion(written, { filled: form.filled, field: 'statement', press }, area ? 'ideas' : 'when')
}

export default function What() {
  const { version, draft, today, letters, teenager } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <QuestionFrame back="/goals" page={refusal && { draft, today }} refusal={refusal} />
      {!refusal && <ForWhom draft={draft} />}
      <WhatQuestion
        refusal={refusal}
        letters={letters}
        teenager={teenager}
        statement={draft.statement}
        version={version}
      />
    </>
  )
}
