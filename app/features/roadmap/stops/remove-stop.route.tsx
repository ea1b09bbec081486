import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { removeStop } from '#app/features/roadmap/remove-stop.server.ts'
import { readOwnRoadmap } from '#app/features/roadmap/road/read-roadmap.server.ts'
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

/** The same press again finds the stop gone, and is answered as the first one was. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const roadmap = await readOwnRoadmap(actor, args.params.roadmapId)
  const form = await readForm(args.request, pressForm)
  if (!form.ok) throw brokenForm()
  const outcome = await removeStop(actor, roadmap.id, args.params.stopId ?? '', form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther(`/roadmap/${roadmap.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
