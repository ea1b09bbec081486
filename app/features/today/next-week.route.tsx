import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { moveBack } from './move-back.server.ts'
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
  const { submission, undo } = form.value
  if (undo) {
    const outcome = await moveBack(actor, { submission, moved: undo })
    if ('refused' in outcome) throw notFound()
    return seeOther('/today')
  }
  await moveToNextWeek(actor, { submission })
  return seeOther(`/today?moved=${submission}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
