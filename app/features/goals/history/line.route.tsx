import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { undoing } from '#app/domain/story.ts'
import { ToldLine } from '#app/features/goals/goal/history.tsx'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { TakeBack } from '#app/ui/story/take-back.tsx'
import { CannotUndo } from './cannot-undo.tsx'
import { undoForm } from './history.form.ts'
import { readLine } from './read-history.server.ts'
import { undoChange } from './undo-change.server.ts'
import { WhatComesBack } from './what-comes-back.tsx'

export const handle: PageHandle = { title: 'common:undo.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readLine(participant(args), args.params)

const REFUSALS = {
  overtaken: 'goals:error.overtaken',
  'too-many-steps': 'goals:error.tooManySteps',
  'too-many-potholes': 'goals:error.tooManyPotholes',
} as const

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, line } = await readLine(actor, args.params)
  const form = await readForm(args.request, undoForm)
  if (!form.ok) throw brokenForm()
  const outcome = await undoChange(actor, goal.id, { submission: form.value.submission, eventId: line.id })
  if ('done' in outcome) return seeOther(`/goals/${goal.id}/history`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'line', message: REFUSALS[outcome.refused] }], 409)
}

export default function Line() {
  const { goal, line, inverse } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <TakeBack
      back={`/goals/${goal.id}/history`}
      refusal={refusal}
      day={line.day}
      told={<ToldLine line={line} />}
      again={undoing(line)?.way === 'undone'}
      comesBack={'puts' in inverse && <WhatComesBack goal={goal} puts={inverse.puts} />}
      cannot={'refused' in inverse && <CannotUndo goalId={goal.id} inverse={inverse} />}
    />
  )
}
