import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { pressForm } from './milestone.form.ts'
import { readOwnMilestone } from './read-milestone.server.ts'
import { removeMilestone } from './remove-milestone.server.ts'

/** Only a button leads here; somebody who opens the address finds the moment. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { id } = await readOwnMilestone(participant(args), args.params.milestoneId)
  throw seeOther(`/milestones/${id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { id } = await readOwnMilestone(actor, args.params.milestoneId)
  const form = await readForm(args.request, pressForm)
  if (!form.ok) throw brokenForm()
  const outcome = await removeMilestone(actor, id, form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther(`/milestones/${id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
