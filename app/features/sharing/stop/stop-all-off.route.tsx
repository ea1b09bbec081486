import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, seeOther } from '#app/server/respond.server.ts'
import { allowShowing } from './allow-showing.server.ts'
import { stopReleaseForm } from './stop-release.form.ts'

/** Typed or reloaded: back to where the button is. */
export const loader = async (args: LoaderFunctionArgs) => {
  await confirmedParticipant(args)
  return seeOther('/sharing')
}

/** Refused or not, the page it leads to says how things stand. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const form = await readForm(args.request, stopReleaseForm)
  if (!form.ok) throw brokenForm()
  await allowShowing(actor, form.value.submission)
  return seeOther('/sharing')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
