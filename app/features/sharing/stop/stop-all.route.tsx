import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { stopAllShowing } from './stop-all-showing.server.ts'
import { stopReleaseForm } from './stop-release.form.ts'

/** Typed or reloaded: back to where the button is. */
export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  return seeOther('/sharing')
}

/** Stopping never fails on a form: without an id of its own it still stops. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, stopReleaseForm)
  await stopAllShowing(actor, form.ok ? form.value.submission : null)
  return seeOther('/sharing')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
