import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { participant } from '#app/server/actor.server.ts'
import { keepTyped } from '#app/server/drafts/keep-typed.server.ts'
import { readDraftField } from '#app/server/drafts/typed.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, seeOther } from '#app/server/respond.server.ts'
import { draftForm } from './draft.form.ts'
import { dropTyped } from './drop-typed.server.ts'

export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  throw notFound()
}

/**
 * Where every form keeps what is typed in it, as it is typed. The small script asks and reads the answer: the draft's new
 * version, and the seconds until the visit ends. *Throw away* is a plain button and goes back to the page.
 */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { filled } = await readForm(args.request, draftForm)
  const left = args.context.secondsLeft
  if (filled.press === 'stay') return Response.json({ left })
  const field = readDraftField(filled)
  if (!field) throw brokenForm()
  if (filled.press === 'drop') {
    await dropTyped(actor, field.page)
    return seeOther(field.path)
  }
  const kept = await keepTyped(actor, filled)
  if (kept === 'refused') throw notFound()
  const { version, atOdds } = kept === 'nothing' ? { version: 0, atOdds: false } : kept
  return Response.json({ left, version, atOdds })
}
