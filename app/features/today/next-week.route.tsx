import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, seeOther } from '#app/server/respond.server.ts'
import { moveToNextWeek } from './move-to-next-week.server.ts'
import { nextWeekForm } from './next-week.form.ts'

/** Only a button leads here; somebody who opens the address finds today. */
export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  throw seeOther('/today')
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, nextWeekForm)
  if (!form.ok) throw brokenForm()
  await moveToNextWeek(actor, form.value)
  return seeOther('/today')
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
