import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant, words } from '#app/server/actor.server.ts'
import { justConfirmedParticipant } from '#app/server/confirmed.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { saidPlainly } from '#app/server/said-plainly.server.ts'
import { log } from '#app/server/shell/log.server.ts'
import { auditMyData, readMyData } from './read-my-data.server.ts'

/** Typed or reloaded: back to where the button is. */
export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  return seeOther('/me/my-data')
}

/**
 * Hands out the file, and has no page. Only a form of ours gets it: a link on a foreign page must not leave everything about
 * somebody on a phone that others open. The name says nothing of a programme.
 */
export const action = async (args: ActionFunctionArgs) => {
  const actor = await justConfirmedParticipant(args, '/me/my-data')
  const file = await readMyData(actor, words(args))
  const isNoted = await auditMyData(actor, 'data-downloaded').then(
    () => true,
    (error: Error) => {
      log.error({ error: error.message }, 'a download could not be noted')
      return false
    },
  )
  // What goes wrong here has no page to be said on; and nothing leaves without its line in the log.
  if (!isNoted) return saidPlainly(args.context, 500)
  return new Response(JSON.stringify(file, null, 1), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="my-data.json"',
    },
  })
}
