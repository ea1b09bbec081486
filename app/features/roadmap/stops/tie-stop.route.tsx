import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { tieGoal } from '#app/features/roadmap/tie-goal.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { changedMeanwhile, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ChooseGoal } from './choose-goal.tsx'
import { goalsToChoose, readOwnStop } from './read-stop.server.ts'
import { goalForm } from './stop.form.ts'

export const handle: PageHandle = { title: 'roadmap:choose.title', tab: 'goals' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const { roadmap, stop } = await readOwnStop(actor, args.params)
  if (stop.goal) throw seeOther(`/roadmap/${roadmap.id}/stops/${stop.id}`)
  return { roadmap, stop, goals: await goalsToChoose(actor) }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { roadmap, stop } = await readOwnStop(actor, args.params)
  const form = await readForm(args.request, goalForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await tieGoal(actor, roadmap.id, { ...form.value, stopId: stop.id })
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}#stop-${stop.id}`)
  // Another window made it a goal: the list on this page is of no use any more.
  if (stop.goal) throw changedMeanwhile()
  const message = outcome.refused === 'reached' ? 'roadmap:error.notAllowed' : 'common:error.choose'
  return refused(form.filled, [{ field: 'goalId', message }])
}

/** A stop that is one of my goals in other words: both become one. */
export default function TieStop() {
  const { roadmap, stop, goals } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <ChooseGoal back={`/roadmap/${roadmap.id}/stops/${stop.id}`} goals={goals} refusal={refusal} />
}
