import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isOpen } from '#app/domain/goal.ts'
import { addReviewWords } from '#app/features/goals/add-review-words.server.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { reviewGoal } from '#app/features/goals/review-goal.server.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { achievedForm } from './achieved.form.ts'
import { AskAchieved, Celebration } from './celebration.tsx'
import { readAchieved } from './read-achieved.server.ts'

export const handle: PageHandle = { title: 'goals:achieve.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readAchieved(participant(args), args.params.goalId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, achievedForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { submission, helped, press } = form.value
  if (press === 'achieved') {
    const outcome = await reviewGoal(actor, goal.id, { submission, decision: 'achieved' })
    if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
    return seeOther(`/goals/${goal.id}/achieved`)
  }
  const words = { submission, helped, inTheWay: '', willChange: '', window: null }
  const outcome = await addReviewWords(actor, goal.id, words)
  if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
  return seeOther(`/goals/${goal.id}`)
}

export default function Achieved() {
  const page = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  if (isOpen(page.goal.status)) return <AskAchieved page={page} />
  return <Celebration page={page} refusal={refusal} />
}
