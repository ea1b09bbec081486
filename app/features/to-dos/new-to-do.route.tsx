import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
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
import { addToDo } from './add-to-do.server.ts'
import { newToDoForm } from './to-do.form.ts'
import { ToDoFields } from './to-do-fields.tsx'

export const handle: PageHandle = { title: 'to-dos:newTitle', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => {
  participant(args)
  return {}
})

const REFUSALS = {
  'too-far': { field: 'day.year', message: 'goals:error.targetTooFar' },
  'too-many': { field: 'text', message: 'to-dos:error.tooMany' },
} as const

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readDrafted(args, newToDoForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await addToDo(actor, form.value)
  return 'done' in outcome ? seeOther('/to-dos') : refused(form.filled, [REFUSALS[outcome.refused]])
}

export default function NewToDo() {
  const { t } = useWords()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/to-dos">{t('to-dos:title')}</Back>
      <ErrorSummary refusal={refusal} />
      <h1>{t('to-dos:newTitle')}</h1>
      <PostForm draft refusal={refusal}>
        <ToDoFields />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
