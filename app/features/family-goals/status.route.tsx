import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { changeFamilyGoalStatus } from './change-family-goal.server.ts'
import { statusForm } from './family-goal.form.ts'
import { readOwnFamilyGoal } from './read-family-goals.server.ts'

/** Only buttons lead here; somebody who opens the address finds the goal. */
export const loader = async (args: LoaderFunctionArgs) => {
  const goal = await readOwnFamilyGoal(participant(args), args.params.familyGoalId)
  throw seeOther(`/family/goals/${goal.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnFamilyGoal(actor, args.params.familyGoalId)
  const form = await readForm(args.request, statusForm)
  if (!form.ok) throw brokenForm()
  const outcome = await changeFamilyGoalStatus(actor, goal.id, form.value)
  if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
  return seeOther(`/family/goals/${goal.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
