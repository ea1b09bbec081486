import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { standingForm } from './child.form.ts'
import { readOwnChild } from './read-child.server.ts'
import { takeOffChild } from './take-off-child.server.ts'

/** Only a button leads here; somebody who opens the address finds the child's page. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { id } = await readOwnChild(participant(args), args.params.childId)
  throw seeOther(`/family/children/${id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { id } = await readOwnChild(actor, args.params.childId)
  const form = await readForm(args.request, standingForm)
  if (!form.ok) throw brokenForm()
  const outcome = await takeOffChild(actor, id, form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther(`/family/children/${id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
