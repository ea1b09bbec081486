import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { answersSoFar } from '#app/domain/round-draft.ts'
import { isBare } from '#app/features/rounds/instrument-at.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PartsOfRound } from './parts-to-choose.tsx'
import { draftOfRound } from './read-run.server.ts'

export const handle: PageHandle = { title: 'rounds:title.list', tab: 'family' }

export const loader = async (args: LoaderFunctionArgs) => {
  const draft = await draftOfRound(participant(args), 'calmap', args.params.draftId)
  const { version, paperDay } = draft.round
  return { draftId: draft.id, instrumentVersion: version, paperDay, answers: answersSoFar(draft.round) }
}

/** The list of the map's parts while a round is being filled. */
export default function ChoosePart() {
  const { draftId, paperDay, instrumentVersion, answers } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <PartsOfRound
      bare={isBare(search)}
      draftId={draftId}
      paperDay={paperDay}
      instrumentVersion={instrumentVersion}
      answers={answers}
    />
  )
}
