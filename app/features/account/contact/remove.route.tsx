import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { pressForm } from './contact.form.ts'
import { readOwnContact } from './read-contact.server.ts'
import { removeAddress } from './remove-address.server.ts'

/** Only a button leads here; somebody who opens the address finds the place. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { id } = await readOwnContact(await confirmedParticipant(args, '/me/contact'), args.params.addressId)
  throw seeOther(`/me/contact/${id}`)
}

/** The record is asked for by the verb: a press that comes twice finds it gone, and hears the same. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args, '/me/contact')
  const form = await readForm(args.request, pressForm)
  const submission = form.ok ? form.value.submission : null
  const outcome = submission === null ? null : await removeAddress(actor, args.params.addressId ?? '', submission)
  if (outcome && 'done' in outcome) return seeOther('/me/contact')
  if (outcome === null && (await readOwnContact(actor, args.params.addressId))) throw brokenForm()
  throw notFound()
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
