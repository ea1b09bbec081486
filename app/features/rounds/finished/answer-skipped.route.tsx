import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { answerItemForm } from '#app/features/rounds/answer-item.form.ts'
import { isBare, tabAt } from '#app/features/rounds/instrument-at.ts'
import { ItemForm } from '#app/features/rounds/item-form.tsx'
import { saidOfItem } from '#app/features/rounds/said-of-item.ts'
import { itemNumbered } from '#app/instruments/item-number.ts'
import { placeOf } from '#app/instruments/place.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { answerSkipped } from './answer-skipped.server.ts'
import { readSkipped, roundOf } from './read-round.server.ts'

export const handle: PageHandle = { title: 'rounds:title.item', tabAt, run: true }

export const loader = withDraft((args: LoaderFunctionArgs) =>
  readSkipped(participant(args), args.request.url, args.params),
)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const key = await instrumentAt(args.request.url)
  const round = await roundOf(actor, key, args.params.roundId)
  const instrument = publishedInstrument(key, round.instrumentVersion)
  const item = itemNumbered(instrument, args.params.item)
  if (!item) throw notFound()
  const form = await readDrafted(args, answerItemForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const said = saidOfItem(instrument, item, form.value)
  if ('mend' in said) return refused(form.filled, [said.mend])
  const answered = await answerSkipped(actor, key, round.id, item, said.given, form.value)
  if ('done' in answered) return seeOther(placeOf(key))
  if (answered.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'level', message: 'common:error.stale' }], 409)
}

/** *Skipped. Answer now?*: one item of a round that was finished today. */
export default function AnswerSkipped() {
  const page = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const [search] = useSearchParams()
  return <ItemForm page={page} refusal={refusal} bare={isBare(search)} />
}
