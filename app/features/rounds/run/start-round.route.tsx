import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerItemForm, startPartForm } from '#app/features/rounds/answer-item.form.ts'
import { instrumentAt, placeOf } from '#app/features/rounds/instrument-at.ts'
import { ItemForm } from '#app/features/rounds/item-form.tsx'
import { saidOfItem } from '#app/features/rounds/said-of-item.ts'
import { useWords } from '#app/i18n/words.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { dropHalfDone } from './drop-half-done.server.ts'
import { HalfDone } from './half-done.tsx'
import { startRound, startWithAnswer } from './keep-answer.server.ts'
import { PartsToChoose } from './parts-to-choose.tsx'
import { readStart } from './read-run.server.ts'

export const handle: PageHandle = { title: 'rounds:title.start' }

export const loader = (args: LoaderFunctionArgs) => readStart(participant(args), args.request.url)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const key = instrumentAt(args.request.url)
  const { structure, ...instrument } = publishedInstrument(key)
  const part = await readForm(args.request.clone(), startPartForm)
  if (!part.ok) return refused(part.filled, part.errors)
  if (part.value.again) {
    await dropHalfDone(actor, key)
    return seeOther(`${placeOf[key]}/new`)
  }
  if (structure.run === 'any') {
    const item = structure.items.find((one) => one.key === part.value.item)
    if (!item) return refused(part.filled, [{ field: 'item', message: 'common:error.formBroken' }])
    const keepForMe = part.value.keepForMe === 'yes'
    const draftId = await startRound(actor, key, { submission: part.value.submission, keepForMe })
    if (!draftId) throw notFound()
    return seeOther(`${placeOf[key]}/new/${draftId}/${item.key}`)
  }
  const form = await readForm(args.request, answerItemForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const first = structure.items[0]
  if (!first) throw notFound()
  const said = saidOfItem({ structure, ...instrument }, first, form.value)
  if ('mend' in said) return refused(form.filled, [said.mend])
  const kept = await startWithAnswer(actor, key, first, said.given, form.value)
  if ('refused' in kept) throw notFound()
  return seeOther(kept.done.next)
}

/** The start of a round: what is half done, the first item, or the twelve parts to choose from. */
export default function StartRound() {
  const { t } = useWords()
  const { key, workers, half, item } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  if (half) return <HalfDone instrumentKey={key} half={half} />
  if (key === 'calmap') return <PartsToChoose workers={workers} back={t('calmap:title')} refusal={refusal} />
  return item && <ItemForm page={item} refusal={refusal} />
}
