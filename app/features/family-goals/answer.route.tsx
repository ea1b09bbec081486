import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { answerToFamilyGoal } from './change-family-goal.server.ts'
import { answerForm } from './family-goal.form.ts'
import { readFamilyGoal } from './read-family-goals.server.ts'

/** Only buttons lead here; somebody who opens the address finds the goal. */
export const loader = async (args: LoaderFunctionArgs) => {
  const goal = await readFamilyGoal(participant(args), args.params.familyGoalId)
  throw seeOther(`/family/goals/${goal.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readFamilyGoal(actor, args.params.familyGoalId)
  const form = await readForm(args.request, answerForm)
  if (!form.ok) throw brokenForm()
  const outcome = await answerToFamilyGoal(actor, goal.id, form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther(form.value.answer === 'yes' ? `/family/goals/${goal.id}` : '/family')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
