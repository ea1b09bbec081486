import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { measureOf } from '#app/domain/check-in.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { GoalAbove } from '#app/features/goals/parts/goal-head.tsx'
import { Progress } from '#app/features/goals/progress/progress.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { CheckInFields } from './check-in-fields.tsx'
import { Ended } from './ended.tsx'
import { checkInForm } from './look.form.ts'
import { readDo } from './read-review.server.ts'

export const handle: PageHandle = { title: 'goals:do.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readDo(participant(args), args.params.goalId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, checkInForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await checkIn(actor, goal.id, { ...form.value, onlyMe: form.value.onlyMe === 'yes' })
  if ('done' in outcome) return seeOther(`/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'how', message: 'goals:error.notOpen' }])
}

export default function Do() {
  const { t } = useWords()
  const { goal, said } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const measure = measureOf(goal)
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <GoalAbove goal={goal} now="do" />
      <Ended goal={goal}>
        <PostForm draft refusal={refusal}>
          <CheckInFields measure={measure} />
          <Acts>
            <Button>{t('common:action.save')}</Button>
          </Acts>
        </PostForm>
      </Ended>
      <Progress goal={goal} said={said} />
    </>
  )
}
