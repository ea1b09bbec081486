import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { isOwnToDo, readOwnToDo, wasRemoved } from './read-to-dos.server.ts'
import { removeToDo } from './remove-to-do.server.ts'
import { removeToDoForm } from './to-do.form.ts'

export const handle: PageHandle = { title: 'to-dos:removeTitle', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readOwnToDo(participant(args), args.params.toDoId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const toDoId = args.params.toDoId ?? ''
  const form = await readForm(args.request, removeToDoForm)
  if (!(await isOwnToDo(actor, toDoId))) {
    if (form.ok && (await wasRemoved(actor, form.value.submission, toDoId))) return seeOther('/to-dos')
    throw notFound()
  }
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await removeToDo(actor, toDoId, form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther('/to-dos')
}

export default function RemoveToDo() {
  const { t } = useWords()
  const toDo = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/to-dos/${toDo.id}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('to-dos:removeTitle')}</h1>
      <Own as="p" lang={toDo.language} className="lead">
        {toDo.text}
      </Own>
      <p>{t('to-dos:removeText')}</p>
      <PostForm refusal={refusal}>
        <Acts>
          <Button of={<Own lang={toDo.language}>{toDo.text}</Own>}>{t('to-dos:remove')}</Button>
          <LinkButton kind="alt" href="/to-dos">
            {t('to-dos:keep')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}
