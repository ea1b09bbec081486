import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { participantErasing } from '#app/server/actor.server.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, refused, seeOther } from '#app/server/respond.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { askErasing } from './ask-erasing.server.ts'
import { BeforeErasing } from './before-erasing.tsx'
import { eraseForm } from './erase.form.ts'
import { Erasing } from './erasing.tsx'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const erasing = participantErasing(args)
  if (erasing) return { goneAt: erasing.goneAt, timeZone: erasing.timeZone, backupDays: env().BACKUP_DAYS }
  const { timeZone } = await confirmedParticipant(args)
  return { goneAt: null, timeZone, backupDays: env().BACKUP_DAYS }
}

export const action = async (args: ActionFunctionArgs) => {
  // Asked for twice, or from an old page: the page says how it stands.
  if (participantErasing(args)) return seeOther('/me/erase')
  const actor = await confirmedParticipant(args)
  const form = await readForm(args.request, eraseForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const here = args.context.sessionId
  if (here === null) throw brokenForm()
  await askErasing(actor, form.value.submission, here)
  return seeOther('/me/erase')
}

/** Who comes: somebody who wants out, for good, perhaps in fear. And, until it is done, somebody who wants it back. */
export default function Erase() {
  const { goneAt, timeZone, backupDays } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return goneAt ? (
    <Erasing goneAt={goneAt} timeZone={timeZone} />
  ) : (
    <BeforeErasing refusal={refusal} backupDays={backupDays} />
  )
}
