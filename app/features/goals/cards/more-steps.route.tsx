import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { StepExample } from '#app/features/goals/builder/example.tsx'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { addSteps } from '#app/features/goals/steps/add-steps.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { CardFrame } from './card-frame.tsx'
import { MORE_STEPS, moreStepsForm } from './more-steps.form.ts'

export const handle: PageHandle = { title: 'goals:card.steps.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnGoal(participant(args), args.params.goalId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, moreStepsForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { submission, steps } = form.value
  const past = steps.filter(({ day }) => day !== null && day < actor.today)
  if (past.length > 0) {
    const errors = past.map(({ name }) => ({ field: `${name}Day`, message: 'goals:error.stepPast' }))
    return refused(form.filled, errors)
  }
  const outcome = await addSteps(actor, goal.id, { submission, steps: steps.map(({ text, day }) => ({ text, day })) })
  if ('done' in outcome) return seeOther(`/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'one', message: 'goals:error.tooManySteps' }])
}

/** Two more steps, offered as two empty fields; either may stay empty. */
export default function MoreSteps() {
  const { t } = useWords()
  const goal = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <CardFrame goal={goal} refusal={refusal}>
      <h1>{t('goals:card.steps.title')}</h1>
      <p>{t('goals:step.offer')}</p>
      <PostForm draft refusal={refusal}>
        {MORE_STEPS.map((name) => (
          <div key={name} className="flow">
            <TextArea name={name} label={t(`goals:card.steps.${name}`)} maxLength={STEP_LIMITS.text} rows={2} />
            <DayField name={`${name}Day`} label={t(`goals:card.steps.${name}Day`)} hint={t('goals:card.ifIWant')} />
          </div>
        ))}
        <StepExample area={goal.lifeArea} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </CardFrame>
  )
}
