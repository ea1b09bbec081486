import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readSignedCopy } from '#app/features/sharing/read-sharing.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, seeOther } from '#app/server/respond.server.ts'
import { stopReleaseForm } from './stop-release.form.ts'
import { stopRelease } from './stop-release.server.ts'

/** Typed or reloaded: back to where the button is. */
export const loader = async (args: LoaderFunctionArgs) => {
  const copy = await readSignedCopy(participant(args), String(args.params.releaseId))
  if (!copy) throw notFound()
  return seeOther(`/sharing/${copy.id}`)
}

/** Stopping never fails on a form: without an id of its own it still stops. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const releaseId = String(args.params.releaseId)
  const form = await readForm(args.request, stopReleaseForm)
  const stopped = await stopRelease(actor, releaseId, form.ok ? form.value.submission : `stop ${releaseId}`)
  if ('refused' in stopped) throw notFound()
  return seeOther('/sharing')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
