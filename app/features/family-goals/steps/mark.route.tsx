import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { markForm } from '#app/features/family-goals/family-goal.form.ts'
import { readFamilyStep } from '#app/features/family-goals/read-family-goals.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { markFamilyStep } from './family-steps.server.ts'

/** Only buttons lead here; somebody who opens the address finds the goal. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { goal } = await readFamilyStep(participant(args), args.params)
  throw seeOther(`/family/goals/${goal.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, step } = await readFamilyStep(actor, args.params)
  const form = await readForm(args.request, markForm)
  if (!form.ok) throw brokenForm()
  const { submission, done } = form.value
  const place = { familyGoalId: goal.id, familyStepId: step.id }
  const outcome = await markFamilyStep(actor, place, { submission, done: done === 'yes' })
  if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
  return seeOther(`/family/goals/${goal.id}#step-${step.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
