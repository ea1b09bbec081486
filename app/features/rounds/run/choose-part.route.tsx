import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answersSoFar } from '#app/domain/round-draft.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PartsOfRound } from './parts-to-choose.tsx'
import { draftOfRound } from './read-run.server.ts'

export const handle: PageHandle = { title: 'rounds:title.list', tab: 'family' }

export const loader = async (args: LoaderFunctionArgs) => {
  const draft = await draftOfRound(participant(args), 'calmap', args.params.draftId)
  return { draftId: draft.id, instrumentVersion: draft.round.version, answers: answersSoFar(draft.round) }
}

/** The list of the map's parts while a round is being filled. */
export default function ChoosePart() {
  const { draftId, instrumentVersion, answers } = useLoaderData<typeof loader>()
  return <PartsOfRound draftId={draftId} instrumentVersion={instrumentVersion} answers={answers} />
}
