import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readOwnRoadmap } from '#app/features/roadmap/road/read-roadmap.server.ts'
import { fullWay } from '#app/features/roadmap/road/refusals.ts'
import { tieGoal } from '#app/features/roadmap/tie-goal.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ChooseGoal } from './choose-goal.tsx'
import { goalsToChoose } from './read-stop.server.ts'
import { goalForm } from './stop.form.ts'

export const handle: PageHandle = { title: 'roadmap:choose.title', tab: 'goals' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const roadmap = await readOwnRoadmap(actor, args.params.roadmapId)
  return { roadmap, goals: await goalsToChoose(actor) }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const roadmap = await readOwnRoadmap(actor, args.params.roadmapId)
  const form = await readForm(args.request, goalForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await tieGoal(actor, roadmap.id, { ...form.value, stopId: null })
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}#stop-${outcome.done.stopId}`)
  if (outcome.refused === 'too-many') return refused(form.filled, [fullWay('goalId')])
  // The goal was chosen from a list made for this person: one that is not on it now is simply chosen anew.
  return refused(form.filled, [{ field: 'goalId', message: 'common:error.choose' }])
}

export default function StopFromGoal() {
  const { roadmap, goals } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <ChooseGoal back={`/roadmap/${roadmap.id}/stops/new`} goals={goals} refusal={refusal} />
}
