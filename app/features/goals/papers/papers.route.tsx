import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { moveToPapers } from './move-to-papers.server.ts'
import { papersForm } from './papers.form.ts'
import { stayGoal } from './stay-goal.server.ts'

/** Only buttons lead here; somebody who opens the address finds the goal. */
export const loader = async (args: LoaderFunctionArgs) => {
  const goal = await readOwnGoal(participant(args), args.params.goalId)
  throw seeOther(`/goals/${goal.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readForm(args.request, papersForm)
  if (!form.ok) throw brokenForm()
  const moves = form.value.papers === 'move'
  const outcome = await (moves ? moveToPapers : stayGoal)(actor, goal.id, form.value)
  if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
  return seeOther(moves && 'done' in outcome ? '/to-dos' : `/goals/${goal.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
