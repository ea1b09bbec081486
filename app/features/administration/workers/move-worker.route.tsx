import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { administrator } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { moveWorkerForm } from './add-worker.form.ts'
import { moveWorker } from './change-worker.server.ts'
import { OfficeFields } from './office-fields.tsx'
import { readOffices, readWorker } from './read-workers.server.ts'
import { refusalOf } from './worker-refusals.ts'

export const handle: PageHandle = { title: 'administration:move.title' }

const findOpen = async (args: LoaderFunctionArgs | ActionFunctionArgs) => {
  const worker = await readWorker(administrator(args), String(args.params.workerId))
  if (!worker) throw notFound()
  return worker
}

export const loader = async (args: LoaderFunctionArgs) => {
  const worker = await findOpen(args)
  if (worker.standing === 'closed') return seeOther(`/admin/workers/${worker.workerId}`)
  const offices = await readOffices(administrator(args))
  return { worker, offices: offices.filter(({ id }) => id !== worker.officeId) }
}

export const action = async (args: ActionFunctionArgs) => {
  const worker = await findOpen(args)
  const form = await readForm(args.request, moveWorkerForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await moveWorker(administrator(args), worker.workerId, form.value)
  if ('done' in outcome || outcome.refused === 'not-found') return seeOther(`/admin/workers/${worker.workerId}`)
  if (outcome.refused === 'stale')
    return refused({}, [{ field: 'officeId', message: 'administration:error.stale' }], 409)
  return refused(form.filled, [refusalOf[outcome.refused]])
}

export default function MoveWorker() {
  const { t } = useWords()
  const { worker, offices } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/admin/workers/${worker.workerId}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('administration:move.title')}</h1>
      <p className="lead">
        <bdi>{worker.name}</bdi>
      </p>
      <p>{t('administration:move.shown')}</p>
      <PostForm refusal={refusal} version={worker.version}>
        <OfficeFields offices={offices} />
        <Acts>
          <Button>{t('administration:move.submit')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
