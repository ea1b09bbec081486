import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { answerToFamilyGoal } from './change-family-goal.server.ts'
import { answerForm } from './family-goal.form.ts'
import { readFamilyGoal, wasAnswered } from './read-family-goals.server.ts'

/** Only buttons lead here; somebody who opens the address finds the goal. */
export const loader = async (args: LoaderFunctionArgs) => {
  const goal = await readFamilyGoal(participant(args), args.params.familyGoalId)
  throw seeOther(`/family/goals/${goal.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { familyGoalId } = args.params
  const form = await readForm(args.request, answerForm)
  const goal = await readFamilyGoal(actor, familyGoalId).catch(async (missing: unknown) => {
    if (form.ok && (await wasAnswered(actor, form.value.submission, familyGoalId))) return null
    throw missing
  })
  if (goal === null) return seeOther('/family')
  if (!form.ok) throw brokenForm()
  const outcome = await answerToFamilyGoal(actor, goal.id, form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther(form.value.answer === 'yes' ? `/family/goals/${goal.id}` : '/family')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
