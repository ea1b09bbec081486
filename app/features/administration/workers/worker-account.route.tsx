import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { administrator } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { workerAccountForm } from './add-worker.form.ts'
import { closeWorker, reopenWorker } from './change-worker.server.ts'
import { readWorker } from './read-workers.server.ts'
import { Sure } from './sure.tsx'

export const handle: PageHandle = { title: 'administration:close.title' }

export const loader = async (args: LoaderFunctionArgs) => {
  const worker = await readWorker(administrator(args), String(args.params.workerId))
  if (!worker) throw notFound()
  // Closed already: back to where it says so.
  return worker.standing === 'closed' ? seeOther(`/admin/workers/${worker.workerId}`) : worker
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = administrator(args)
  const worker = await readWorker(actor, String(args.params.workerId))
  if (!worker) throw notFound()
  const form = await readForm(args.request, workerAccountForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const change = form.value.to === 'open' ? reopenWorker : closeWorker
  await change(actor, worker.workerId, form.value.submission)
  return seeOther(`/admin/workers/${worker.workerId}`)
}

/** Who comes: an administrator on the day somebody leaves. It says what ends, because it ends at once and for good. */
export default function WorkerAccount() {
  const { t } = useWords()
  const worker = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <Sure
      worker={worker}
      title={t('administration:close.title')}
      refusal={refusal}
      says={[t('administration:close.visits'), t('administration:close.shown')]}
    >
      <Button name="to" value="closed">
        {t('administration:close.submit')}
      </Button>
    </Sure>
  )
}
