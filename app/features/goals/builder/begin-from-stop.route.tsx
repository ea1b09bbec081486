import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { beginForm } from './builder.form.ts'
import { beginFromStop, readStop } from './goal-from-stop.server.ts'

/** Only buttons lead here; somebody who opens the address finds the stop. */
export const loader = async (args: LoaderFunctionArgs) => {
  const stop = await readStop(participant(args), args.params)
  throw seeOther(`/roadmap/${stop.roadmapId}/stops/${stop.id}`)
}

/** A goal on the way to the big one becomes a goal: the builder opens with its words and its day filled in. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const stop = await readStop(actor, args.params)
  const form = await readForm(args.request, beginForm)
  if (!form.ok) throw brokenForm()
  if (stop.goal) return seeOther(`/goals/${stop.goal.id}`)
  const draft = await beginFromStop(actor, form.value.submission, stop)
  if (!draft) throw notFound()
  return seeOther(`/goals/new/${draft.id}/${stop.templateKey === null ? 'what' : 'blanks'}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
