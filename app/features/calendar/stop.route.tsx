import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { returnPath } from '#app/server/return-path.ts'
import { stopFeedForm } from './calendar.form.ts'
import { stopFeed } from './stop-feed.server.ts'

/** Typed or reloaded: back to where the button is. */
export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  return seeOther('/goals/calendar')
}

/** Stopping never fails on a form: without an id of its own it still stops. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, stopFeedForm)
  await stopFeed(actor, form.ok ? form.value.submission : null)
  return seeOther(returnPath(form.filled.next, '/goals/calendar'))
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
