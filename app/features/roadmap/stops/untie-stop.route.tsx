import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { untieGoal } from '#app/features/roadmap/untie-goal.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { readOwnStop } from './read-stop.server.ts'
import { pressForm } from './stop.form.ts'

/** Only buttons lead here; somebody who opens the address finds the stop. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { roadmap, stop } = await readOwnStop(participant(args), args.params)
  throw seeOther(`/roadmap/${roadmap.id}/stops/${stop.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { roadmap, stop } = await readOwnStop(actor, args.params)
  const form = await readForm(args.request, pressForm)
  if (!form.ok) throw brokenForm()
  const outcome = await untieGoal(actor, roadmap.id, stop.id, form.value)
  if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
  return seeOther(`/roadmap/${roadmap.id}/stops/${stop.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
