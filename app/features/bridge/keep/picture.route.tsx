import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { whoBuilds } from '#app/features/bridge/who-builds.server.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { saidPlainly } from '#app/server/said-plainly.server.ts'
import { canBeKept, keptPicture } from './picture.server.tsx'
import { pictureName } from './picture-name.ts'
import { readKept } from './read-kept.server.ts'

/**
 * Hands out the picture and has no page. Nothing is written, in the audit log neither: it is a look at one's own answers, in a
 * GET, which a browser may send twice.
 */
export const loader = async (args: LoaderFunctionArgs) => {
  const kept = await readKept(whoBuilds(participant(args)), args.request)
  if (!kept || !canBeKept(words(args), kept)) return seeOther('/bridge/keep')
  const picture = await keptPicture(words(args), kept, args.request.signal)
  if (picture === 'busy') return saidPlainly(args.context, 503, { 'Retry-After': '5' })
  return picture ? asFile(picture, pictureName(kept.now.day)) : saidPlainly(args.context, 500)
}

const asFile = (picture: Buffer, name: string) =>
  new Response(new Uint8Array(picture), {
    headers: { 'Content-Type': 'image/png', 'Content-Disposition': `attachment; filename="${name}"` },
  })

export const action = (args: ActionFunctionArgs) => {
  participant(args)
  return saidPlainly(args.context, 405)
}
