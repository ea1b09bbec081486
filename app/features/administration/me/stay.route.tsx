import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { administrator } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'

export const loader = (args: LoaderFunctionArgs) => {
  administrator(args)
  throw notFound()
}

/** Where an administrator's page says that somebody is still here; the answer is the seconds until the visit ends now. */
export const action = (args: ActionFunctionArgs) => {
  administrator(args)
  return Response.json({ left: args.context.secondsLeft })
}
