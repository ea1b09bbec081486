import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { answersSoFar } from '#app/domain/round-draft.ts'
import { isBare, tabAt } from '#app/features/rounds/instrument-at.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PartsOfRound } from './parts-to-choose.tsx'
import { draftOfRound } from './read-run.server.ts'

export const handle: PageHandle = {
  title: 'rounds:title.list',
  titleAt: (path) => (path.startsWith('/calmap') ? 'rounds:title.list' : 'rounds:title.start'),
  tabAt,
}

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const key = await instrumentAt(args.request.url)
  const draft = await draftOfRound(actor, key, args.params.draftId)
  const { version, paperDay } = draft.round
  return { key, draftId: draft.id, instrumentVersion: version, paperDay, answers: answersSoFar(draft.round) }
}

/** The list of the map's parts while a round is being filled. */
export default function ChoosePart() {
  const { key, draftId, paperDay, instrumentVersion, answers } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <PartsOfRound
      map={publishedInstrument(key, instrumentVersion)}
      bare={isBare(search)}
      draftId={draftId}
      paperDay={paperDay}
      answers={answers}
    />
  )
}
