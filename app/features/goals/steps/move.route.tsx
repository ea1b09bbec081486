import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { moveStep } from '#app/features/goals/move-step.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { readOwnStep } from './read-step.server.ts'
import { moveForm } from './step.form.ts'

/** Only buttons lead here; somebody who opens the address finds the plan. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { goal } = await readOwnStep(participant(args), args.params)
  throw seeOther(`/goals/${goal.id}/plan`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, step } = await readOwnStep(actor, args.params)
  const form = await readForm(args.request, moveForm)
  if (!form.ok) throw brokenForm()
  const { submission, by } = form.value
  const outcome = await moveStep(actor, goal.id, step.id, { submission, by: by === 'up' ? -1 : 1 })
  if ('refused' in outcome) throw notFound()
  return seeOther(`/goals/${goal.id}/plan#step-${step.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
