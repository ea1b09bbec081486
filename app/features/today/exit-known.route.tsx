import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { putExitAway } from './exit-known.server.ts'

/** Only a button leads here; somebody who opens the address finds today. */
export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  throw seeOther('/today')
}

/** Nothing is typed here, so no form of it is wrong. */
export const action = async (args: ActionFunctionArgs) => {
  await putExitAway(participant(args))
  return seeOther('/today')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
