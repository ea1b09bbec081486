import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { afterQuestion } from './after-question.server.ts'
import { BlankFields } from './blank-fields.tsx'
import { blanksForm } from './builder.form.ts'
import { readGoalDraft, writeGoalDraft } from './goal-draft.server.ts'
import { QuestionActs, QuestionFrame } from './question-frame.tsx'

export const handle: PageHandle = { title: 'goals:builder.blanks', tab: 'goals' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const page = await readGoalDraft(participant(args), args.params.draftId)
  if (page.draft.templateKey === null) throw seeOther(`/goals/new/${page.id}/what`)
  return { ...page, templateKey: page.draft.templateKey }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  if (page.draft.templateKey === null) return seeOther(`/goals/new/${page.id}/what`)
  const form = await readDrafted(args, blanksForm(page.draft.templateKey))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { version, press, blanks } = form.value
  const written = await writeGoalDraft(actor, page, { blanks }, version)
  return afterQuestion(written, { filled: form.filled, field: Object.keys(blanks)[0] ?? 'form', press }, 'when')
}

export default function Blanks() {
  const { t, number } = useWords()
  const { id, version, draft, today, templateKey } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <QuestionFrame back={`/goals/new/${id}/ideas`} page={{ draft, today }} refusal={refusal} />
      <p className="eyebrow">{t('goals:builder.of', { at: number(1), of: number(4) })}</p>
      <h1>{t('goals:builder.blanks')}</h1>
      <PostForm draft refusal={refusal} version={version} submission={false}>
        <BlankFields templateKey={templateKey} blanks={draft.blanks} />
        <QuestionActs />
      </PostForm>
    </>
  )
}
