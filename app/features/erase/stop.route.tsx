import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant, participantErasing } from '#app/server/actor.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { stopErasing } from './stop-erasing.server.ts'

/** Typed or reloaded: back to where the button is. */
export const loader = (args: LoaderFunctionArgs) => {
  if (!participantErasing(args)) participant(args)
  return seeOther('/me/erase')
}

/** Stopping never fails on a form. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participantErasing(args)
  if (actor) await stopErasing(actor)
  else participant(args)
  // Where it stands that nothing is shown, since when, and how that is turned off again.
  return seeOther('/sharing')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
