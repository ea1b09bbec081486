import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { beginForm } from '#app/features/goals/builder/builder.form.ts'
import { beginGoalDraft } from '#app/features/goals/builder/goal-draft.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { readChildOfGoal } from './read-child-of-goal.server.ts'

/** Only a button leads here; somebody who opens the address finds the child's page. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { id } = await readChildOfGoal(participant(args), args.params.childId)
  throw seeOther(`/family/children/${id}`)
}

/** A goal for a child: the builder opens, and says for whom. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { id: childId, nickname: childName } = await readChildOfGoal(actor, args.params.childId)
  const form = await readForm(args.request, beginForm)
  if (!form.ok) throw brokenForm()
  const draft = await beginGoalDraft(actor, form.value.submission, { childId, childName, area: 'children' })
  if (!draft) throw notFound()
  return seeOther(`/goals/new/${draft.id}/what`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
