import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { startPartForm } from '#app/features/rounds/answer-item.form.ts'
import { inVersion, isBare, tabAt } from '#app/features/rounds/instrument-at.ts'
import { readToStart } from '#app/features/rounds/read-to-start.server.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { HalfDone } from './half-done.tsx'
import { PartsToChoose } from './parts-to-choose.tsx'
import { readStart } from './read-run.server.ts'
import { ReadyToStart } from './ready-to-start.tsx'
import { afterStart, startRound } from './start-round.server.ts'

export const handle: PageHandle = { title: 'rounds:title.start', tabAt }

export const loader = (args: LoaderFunctionArgs) => readStart(participant(args), args.request.url)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const key = await instrumentAt(args.request.url)
  const { version } = await readToStart(actor, key)
  const { structure } = publishedInstrument(key, version)
  const form = await readForm(args.request, startPartForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { submission, again, item, keepForMe, keepAsked } = form.value
  const chosen = structure.run === 'any' && !again ? structure.items.find((one) => one.key === item)?.key : undefined
  if (structure.run === 'any' && !again && !chosen)
    return refused(form.filled, [{ field: 'item', message: 'common:error.formBroken' }])
  const keep = keepAsked ? keepForMe === 'yes' : undefined
  const round = await startRound(actor, key, { submission, keepForMe: keep, again: again === 'yes' })
  if (!round) throw notFound()
  return seeOther(inVersion(isBare(new URL(args.request.url).searchParams), afterStart(key, round, chosen)))
}

/** The start of a round: what is half done, one button, or the parts to choose from. */
export default function StartRound() {
  const { key, instrumentVersion, who, keptForMe, half, mayStartAgain, again } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const [search] = useSearchParams()
  const instrument = publishedInstrument(key, instrumentVersion)
  if (half) return <HalfDone instrument={instrument} half={half} mayStartAgain={mayStartAgain} />
  if (instrument.structure.run !== 'any')
    return <ReadyToStart instrument={instrument} seers={who.now} again={again} refusal={refusal} />
  return <PartsToChoose map={instrument} bare={isBare(search)} who={who} keptForMe={keptForMe} refusal={refusal} />
}
