import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { markStop } from '#app/features/roadmap/mark-stop.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, changedMeanwhile, notFound, seeOther } from '#app/server/respond.server.ts'
import { readOwnStop } from './read-stop.server.ts'
import { markForm } from './stop.form.ts'

/** Only buttons lead here; somebody who opens the address finds the stop. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { roadmap, stop } = await readOwnStop(participant(args), args.params)
  throw seeOther(`/roadmap/${roadmap.id}/stops/${stop.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { roadmap, stop } = await readOwnStop(actor, args.params)
  const form = await readForm(args.request, markForm)
  if (!form.ok) throw brokenForm()
  const reached = form.value.to === 'reached'
  const outcome = await markStop(actor, roadmap.id, stop.id, { submission: form.value.submission, reached })
  if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
  if ('refused' in outcome && outcome.refused === 'is-a-goal') throw changedMeanwhile()
  // Marked already, on another device or by a press before: the page shows how it is.
  return seeOther(reached ? `/roadmap/${roadmap.id}?reached=${stop.id}` : `/roadmap/${roadmap.id}#stop-${stop.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
