import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readSignedCopy } from '#app/features/sharing/read-sharing.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { notFound, seeOther } from '#app/server/respond.server.ts'
import { letItEnd } from './let-it-end.server.ts'

/** Typed or reloaded: to what was signed. */
export const loader = async (args: LoaderFunctionArgs) => {
  const copy = await readSignedCopy(participant(args), String(args.params.releaseId))
  if (!copy) throw notFound()
  return seeOther(`/sharing/${copy.id}`)
}

/** Nothing is typed here, so no form of it is wrong. */
export const action = async (args: ActionFunctionArgs) => {
  const put = await letItEnd(participant(args), String(args.params.releaseId))
  if ('refused' in put) throw notFound()
  return seeOther('/today')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
