import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { answerItemForm } from '#app/features/rounds/answer-item.form.ts'
import { inVersion, isBare, tabAt } from '#app/features/rounds/instrument-at.ts'
import { ItemForm } from '#app/features/rounds/item-form.tsx'
import { saidOfItem } from '#app/features/rounds/said-of-item.ts'
import { itemNumbered } from '#app/instruments/item-number.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { keepAnswer } from './keep-answer.server.ts'
import { afterEnough, draftOfRound, readItem } from './read-run.server.ts'

export const handle: PageHandle = { title: 'rounds:title.item', tabAt, run: true }

export const loader = withDraft((args: LoaderFunctionArgs) =>
  readItem(participant(args), args.request.url, args.params),
)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const key = await instrumentAt(args.request.url)
  const draft = await draftOfRound(actor, key, args.params.draftId)
  const instrument = publishedInstrument(key, draft.round.version)
  const item = itemNumbered(instrument, args.params.item)
  if (!item) throw notFound()
  const form = await readDrafted(args, answerItemForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { finish, level, answer, note } = form.value
  // *Done for today* with nothing chosen in the open part is no mistake: it keeps what was answered before.
  if (finish && !level && !answer && !note) return seeOther(afterEnough(key, draft))
  const said = saidOfItem(instrument, item, form.value)
  if ('mend' in said) return refused(form.filled, [said.mend])
  const kept = await keepAnswer(actor, key, draft.id, item, said.given, form.value)
  if ('done' in kept) return seeOther(inVersion(isBare(new URL(args.request.url).searchParams), kept.done.next))
  if (kept.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'level', message: 'common:error.stale' }], 409)
}

/** One item of a round: the same page for my life now, my family map and my bridge. */
export default function AnswerItem() {
  const page = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const [search] = useSearchParams()
  return <ItemForm page={page} refusal={refusal} bare={isBare(search)} />
}
