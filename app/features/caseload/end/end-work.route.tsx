import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { worker } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { endWorkForm } from './end-work.form.ts'
import { endWork } from './end-work.server.ts'
import { readPerson } from './read-person.server.ts'

export const handle: PageHandle = { title: 'caseload:end.title' }

export const loader = async (args: LoaderFunctionArgs) => {
  const personId = String(args.params.participantId)
  const person = await readPerson(worker(args), personId)
  if (!person) throw notFound()
  return { ...person, personId }
}

/** The same press sent again is answered as the first was, although there is nobody to see any more. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = worker(args)
  const personId = String(args.params.participantId)
  const form = await readForm(args.request, endWorkForm)
  if (!form.ok && !(await readPerson(actor, personId))) throw notFound()
  if (!form.ok) return refused(form.filled, form.errors)
  const ended = await endWork(actor, personId, form.value.submission)
  if ('refused' in ended) throw notFound()
  return seeOther('/worker')
}

/** Asked once: the worker cannot take it back, only the person can show something again. */
export default function EndWork() {
  const { t } = useWords()
  const { name, personId } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={`/worker/people/${personId}`} />
      <p className="eyebrow">
        <bdi>{name}</bdi>
      </p>
      <h1>{t('caseload:end.title')}</h1>
      <p>{t('caseload:end.lead')}</p>
      <p>{t('caseload:end.told')}</p>
      <PostForm refusal={refusal}>
        <Acts>
          <Button>{t('caseload:end.button')}</Button>
          <LinkButton href={`/worker/people/${personId}`} kind="alt">
            {t('caseload:end.back')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}
