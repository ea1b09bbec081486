import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { confirmedAdministrator } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { newCodeForm } from './add-worker.form.ts'
import { resetSecondFactor } from './change-worker.server.ts'
import { readWorker } from './read-workers.server.ts'
import { Sure } from './sure.tsx'

export const handle: PageHandle = { title: 'administration:second.title' }

export const loader = async (args: LoaderFunctionArgs) => {
  const worker = await readWorker(await confirmedAdministrator(args), String(args.params.workerId))
  if (!worker) throw notFound()
  // Nothing to take away: back to where it says so.
  return worker.standing === 'closed' || !worker.hasSecond ? seeOther(`/admin/workers/${worker.workerId}`) : worker
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedAdministrator(args)
  const worker = await readWorker(actor, String(args.params.workerId))
  if (!worker) throw notFound()
  const form = await readForm(args.request, newCodeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  await resetSecondFactor(actor, worker.workerId, form.value.submission)
  return seeOther(`/admin/workers/${worker.workerId}`)
}

/** Who comes: an administrator with a worker beside them whose phone is gone. */
export default function ResetSecond() {
  const { t } = useWords()
  const worker = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <Sure
      worker={worker}
      title={t('administration:second.title')}
      refusal={refusal}
      says={[t('administration:second.lead'), t('administration:second.sure')]}
    >
      <Button>{t('administration:second.submit')}</Button>
    </Sure>
  )
}
