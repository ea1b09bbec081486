import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ownPlace } from '#app/features/account/own-place.server.ts'
import { confirmed } from '#app/server/confirmed.server.ts'
import { askToMake } from '#app/server/identity/passkeys.server.ts'
import { brokenForm, notFound } from '#app/server/respond.server.ts'

/** The question with which this browser lets its phone make a key. The small script asks for it. */
export const action = async (args: ActionFunctionArgs) => {
  const place = ownPlace(args)
  const actor = await confirmed(args, `${place}/passkeys`)
  const here = args.context.sessionId
  if (here === null) throw brokenForm()
  const question = await askToMake(actor, here, actor.now)
  if (!question) throw notFound()
  return Response.json(question)
}

/** A question is put by a press, never by a look. */
export const loader = (args: LoaderFunctionArgs) => {
  ownPlace(args)
  throw notFound()
}
