import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { worker } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'

export const loader = (args: LoaderFunctionArgs) => {
  worker(args)
  throw notFound()
}

/** Where a worker's page says that somebody is still here; the answer is the seconds until the visit ends now. */
export const action = (args: ActionFunctionArgs) => {
  worker(args)
  return Response.json({ left: args.context.secondsLeft })
}
