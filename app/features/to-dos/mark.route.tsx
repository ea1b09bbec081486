import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { markToDo } from './mark-to-do.server.ts'
import { readOwnToDo } from './read-to-dos.server.ts'
import { markToDoForm } from './to-do.form.ts'

/** Only buttons lead here; somebody who opens the address finds the list. */
export const loader = async (args: LoaderFunctionArgs) => {
  await readOwnToDo(participant(args), args.params.toDoId)
  throw seeOther('/to-dos')
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const toDo = await readOwnToDo(actor, args.params.toDoId)
  const form = await readForm(args.request, markToDoForm)
  if (!form.ok) throw brokenForm()
  const { submission, done } = form.value
  const outcome = await markToDo(actor, toDo.id, { submission, done: done === 'yes' })
  if ('refused' in outcome) throw notFound()
  return seeOther(done === 'yes' ? `/to-dos?done=${toDo.id}` : '/to-dos')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
