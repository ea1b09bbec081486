import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addStep } from '#app/features/goals/add-step.server.ts'
import { StepExample } from '#app/features/goals/builder/example.tsx'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { overAt } from '#app/features/goals/parts/which-day.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { newStepForm } from './step.form.ts'
import { StepMore, StepWhat } from './step-fields.tsx'

export const handle: PageHandle = { title: 'goals:step.newTitle', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnGoal(participant(args), args.params.goalId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, newStepForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { day } = form.value
  if (day && day < actor.today) {
    return refused(form.filled, [{ field: overAt('day', day, actor.today), message: 'goals:error.stepPast' }])
  }
  const outcome = await addStep(actor, goal.id, form.value)
  if ('done' in outcome) return savedAt(`/goals/${goal.id}/plan`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'text', message: 'goals:error.tooManySteps' }])
}

export default function NewStep() {
  const { t } = useWords()
  const goal = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/goals/${goal.id}/plan`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('goals:step.newTitle')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      <PostForm draft refusal={refusal}>
        <StepWhat />
        <StepExample area={goal.lifeArea} />
        <Details summary={t('goals:step.more')} open={refusal !== undefined}>
          <StepMore />
        </Details>
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
