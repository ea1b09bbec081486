import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { undoMark } from '#app/features/goals/history/undo-change.server.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { readOwnStep } from './read-step.server.ts'
import { markForm } from './step.form.ts'

/** Only buttons lead here; somebody who opens the address finds the step. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { goal, step } = await readOwnStep(participant(args), args.params)
  throw seeOther(`/goals/${goal.id}/steps/${step.id}`)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, step } = await readOwnStep(actor, args.params)
  const form = await readForm(args.request, markForm)
  if (!form.ok) throw brokenForm()
  const { submission, status, pothole, today, from } = form.value
  const outcome =
    status === 'undo'
      ? await undoMark(actor, goal.id, step.id, { submission })
      : await markStep(actor, goal.id, step.id, { submission, to: status, potholeId: pothole, today: today === 'yes' })
  if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
  // A mark that is no move (pressed twice from an old page) leaves things as they are; the page shows how they are.
  const over = 'done' in outcome && (status === 'done' || status === 'no-longer-needed')
  if (from === 'today') return seeOther(over ? `/today?done=${step.id}` : '/today')
  return seeOther(`/goals/${goal.id}#step-${step.id}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
