import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { changeToDo } from './change-to-do.server.ts'
import { readOwnToDo, readToDoPage } from './read-to-dos.server.ts'
import { toDoForm } from './to-do.form.ts'
import { ToDoFields } from './to-do-fields.tsx'

export const handle: PageHandle = { title: 'to-dos:changeTitle', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readToDoPage(participant(args), args.params.toDoId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const toDo = await readOwnToDo(actor, args.params.toDoId)
  const form = await readDrafted(args, toDoForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await changeToDo(actor, toDo.id, form.value)
  if ('done' in outcome) return seeOther('/to-dos')
  if (outcome.refused === 'not-found') throw notFound()
  if (outcome.refused === 'stale') return refused(form.filled, [{ field: 'text', message: 'common:error.stale' }], 409)
  return refused(form.filled, [{ field: 'day.year', message: 'goals:error.targetTooFar' }])
}

export default function ChangeToDo() {
  const { t } = useWords()
  const { toDo, canGoBack } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/to-dos">{t('to-dos:title')}</Back>
      <ErrorSummary refusal={refusal} />
      <h1>{t('to-dos:changeTitle')}</h1>
      <PostForm draft refusal={refusal} version={toDo.version}>
        <ToDoFields toDo={toDo} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
      {toDo.doneDay !== null && (
        <PostForm action={`/to-dos/${toDo.id}/mark`} className="acts">
          <Button kind="alt" name="done" value="no" of={<Own lang={toDo.language}>{toDo.text}</Own>}>
            {t('to-dos:notDone')}
          </Button>
        </PostForm>
      )}
      {canGoBack && (
        <Note>
          <p>{t('to-dos:wasGoal')}</p>
          <PostForm action={`/to-dos/${toDo.id}/goal`} className="acts">
            <Button kind="alt" of={<Own lang={toDo.language}>{toDo.text}</Own>}>
              {t('to-dos:backToGoal')}
            </Button>
          </PostForm>
        </Note>
      )}
      <Acts>
        <LinkButton kind="alt" href={`/to-dos/${toDo.id}/remove`} of={<Own lang={toDo.language}>{toDo.text}</Own>}>
          {t('to-dos:remove')}
        </LinkButton>
      </Acts>
    </>
  )
}
