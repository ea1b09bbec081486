import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { moveBackToGoal } from './move-back-to-goal.server.ts'
import { backToGoalForm } from './papers.form.ts'
import { goalOfPaper } from './read-paper.server.ts'

/** Only a button leads here; somebody who opens the address finds the paper. */
export const loader = async (args: LoaderFunctionArgs) => {
  await goalOfPaper(participant(args), args.params.toDoId ?? '', null)
  throw seeOther(`/to-dos/${args.params.toDoId}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, backToGoalForm)
  const goalId = await goalOfPaper(actor, args.params.toDoId ?? '', form.ok ? form.value.submission : null)
  if (!form.ok) throw brokenForm()
  const outcome = await moveBackToGoal(actor, goalId, form.value)
  if ('done' in outcome) return seeOther(`/goals/${goalId}`)
  if (outcome.refused === 'not-found') throw notFound()
  return seeOther('/to-dos')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
