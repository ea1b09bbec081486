import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { moveStop } from '#app/features/roadmap/move-stop.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { readOwnStop } from './read-stop.server.ts'
import { moveForm } from './stop.form.ts'

/** Only buttons lead here; somebody who opens the address finds the list. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { roadmap } = await readOwnStop(participant(args), args.params)
  throw seeOther(`/roadmap/${roadmap.id}/stops`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { roadmap, stop } = await readOwnStop(actor, args.params)
  const form = await readForm(args.request, moveForm)
  if (!form.ok) throw brokenForm()
  const { submission, by } = form.value
  const outcome = await moveStop(actor, roadmap.id, stop.id, { submission, by: by === 'up' ? -1 : 1 })
  if ('refused' in outcome) throw notFound()
  return seeOther(`/roadmap/${roadmap.id}/stops#stop-${stop.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
