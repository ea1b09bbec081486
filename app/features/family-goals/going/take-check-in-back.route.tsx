import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { removeCheckInForm } from '#app/features/family-goals/family-goal.form.ts'
import { readOwnFamilyGoal } from '#app/features/family-goals/read-family-goals.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { takeCheckInBack } from './family-check-ins.server.ts'

/** Only buttons lead here; somebody who opens the address finds the goal. */
export const loader = async (args: LoaderFunctionArgs) => {
  const goal = await readOwnFamilyGoal(participant(args), args.params.familyGoalId)
  if (!goal.checkIns.some(({ id, isMine }) => isMine && id === args.params.familyCheckInId)) throw notFound()
  throw seeOther(`/family/goals/${goal.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnFamilyGoal(actor, args.params.familyGoalId)
  const form = await readForm(args.request, removeCheckInForm)
  if (!form.ok) throw brokenForm()
  const place = { familyGoalId: goal.id, familyCheckInId: args.params.familyCheckInId ?? '' }
  const outcome = await takeCheckInBack(actor, place, form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther(`/family/goals/${goal.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
