import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { confirmedAdministrator } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { newCodeForm } from './add-worker.form.ts'
import { makeInvitation } from './change-worker.server.ts'
import { readWorker } from './read-workers.server.ts'
import { ShownCode } from './shown-code.tsx'

export const handle: PageHandle = { title: 'administration:code.new' }

export const loader = async (args: LoaderFunctionArgs) => {
  const worker = await readWorker(await confirmedAdministrator(args), String(args.params.workerId))
  if (!worker) throw notFound()
  return worker.standing === 'closed' ? seeOther(`/admin/workers/${worker.workerId}`) : worker
}

/** Answers with the code itself instead of a redirect: it is in no database, so no later page could show it. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedAdministrator(args)
  const worker = await readWorker(actor, String(args.params.workerId))
  if (!worker) throw notFound()
  const form = await readForm(args.request, newCodeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await makeInvitation(actor, worker.workerId, form.value.submission)
  return 'done' in outcome ? outcome.done : seeOther(`/admin/workers/${worker.workerId}`)
}

export default function WorkerCode() {
  const { t } = useWords()
  const { name, workerId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/admin/workers/${workerId}`
  if (answer && 'code' in answer) return <ShownCode name={name} code={answer.code} back={back} />
  return (
    <>
      <Back href={back} />
      <ErrorSummary refusal={answer} />
      <h1>{t('administration:code.new')}</h1>
      <p className="lead">
        <bdi>{name}</bdi>
      </p>
      <p>{t('administration:code.lead')}</p>
      <PostForm refusal={answer}>
        <Acts>
          <Button>{t('administration:code.make')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
