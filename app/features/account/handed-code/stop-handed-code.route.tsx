import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { stopHandedCode } from './stop-handed-code.server.ts'

/** Typed or reloaded: back to where the button is. */
export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  return seeOther('/me')
}

/** Stopping never fails on a form: with no code there it changes nothing. */
export const action = async (args: ActionFunctionArgs) => {
  await stopHandedCode(participant(args))
  return seeOther('/me')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
