import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { pressForm } from '#app/features/milestones/milestone.form.ts'
import { readOwnMilestone } from '#app/features/milestones/read-milestone.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { sayItHappened } from './say-it-happened.server.ts'

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
  const outcome = await sayItHappened(actor, id, form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther(`/milestones/${id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
