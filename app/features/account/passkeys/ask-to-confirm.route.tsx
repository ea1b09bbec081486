import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/server/actor.server.ts'
import { askForKeyOf } from '#app/server/identity/passkeys.server.ts'
import { brokenForm, notFound } from '#app/server/respond.server.ts'

/** The question with which this browser lets the phone show that it is them. The small script asks for it. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = signedIn(args)
  const here = args.context.sessionId
  if (here === null) throw brokenForm()
  const question = await askForKeyOf(actor.accountId, { boundTo: here, purpose: 'confirm' }, actor.now)
  if (!question) throw notFound()
  return Response.json(question)
}

/** A question is put by a press, never by a look. */
export const loader = (args: LoaderFunctionArgs) => {
  signedIn(args)
  throw notFound()
}
