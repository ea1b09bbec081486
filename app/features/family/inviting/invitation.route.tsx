import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, changedMeanwhile, notFound, savedAt, seeOther } from '#app/server/respond.server.ts'
import { answerInvitationForm } from './answer-invitation.form.ts'
import { letIn } from './answer-invitation.server.ts'
import { endWayIn } from './end-invitation.server.ts'
import { madeInvitation } from './read-invitation.server.ts'

/** Typed or reloaded: back to where the buttons are. */
export const loader = async (args: LoaderFunctionArgs) => {
  if (!(await madeInvitation(participant(args), String(args.params.invitationId)))) throw notFound()
  return seeOther('/family')
}

/** One that ended meanwhile leads to the page that says how things stand. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const id = String(args.params.invitationId)
  if (!(await madeInvitation(actor, id))) throw notFound()
  const form = await readForm(args.request, answerInvitationForm)
  if (!form.ok) throw brokenForm()
  const { submission } = form.value
  const outcome =
    form.value.do === 'let-in' ? await letIn(actor, id, submission) : await endWayIn(actor, id, submission)
  if ('done' in outcome) return savedAt('/family')
  if (outcome.refused === 'full') throw changedMeanwhile()
  return seeOther('/family')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
