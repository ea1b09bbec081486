import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { StepExample } from '#app/features/goals/builder/example.tsx'
import { dayOfStep } from '#app/features/goals/builder/goal-draft.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { overAt, whichDay } from '#app/features/goals/parts/which-day.ts'
import { addSteps } from '#app/features/goals/steps/add-steps.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { CardFrame } from './card-frame.tsx'
import { MORE_STEPS, moreStepsForm, QUICK_DAYS } from './more-steps.form.ts'

export const handle: PageHandle = { title: 'goals:card.steps.title', tab: 'goals' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  return { goal, quickDays: QUICK_DAYS.map((when) => ({ when, day: dayOfStep(when, actor.today) })) }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, moreStepsForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { submission, steps } = form.value
  const said = words(args)
  const errors = steps.flatMap(({ name, own, beside }) => {
    const field = `${name}Day`
    if (own && beside) return [whichDay(said, said.t(`goals:builder.stepWhen.${beside}`), own, field)]
    if (own === null || own >= actor.today) return []
    return [{ field: overAt(field, own, actor.today), message: 'goals:error.stepPast' }]
  })
  if (errors.length > 0) return refused(form.filled, errors)
  const dated = steps.map(({ text, quick, own }) => ({ text, day: quick ? dayOfStep(quick, actor.today) : own }))
  const outcome = await addSteps(actor, goal.id, { submission, steps: dated })
  if ('done' in outcome) return savedAt(`/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'one', message: 'goals:error.tooManySteps' }])
}

/** Two more steps, offered as two empty fields; either may stay empty. */
export default function MoreSteps() {
  const { t, day } = useWords()
  const { goal, quickDays } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const days = quickDays.map((each) => {
    const label = t(`goals:builder.stepWhen.${each.when}`)
    return { value: each.when, label: each.day ? `${label} · ${day(each.day, 'weekday')}` : label }
  })
  return (
    <CardFrame goal={goal} refusal={refusal}>
      <h1>{t('goals:card.steps.title')}</h1>
      <p>{t('goals:step.offer')}</p>
      <PostForm draft refusal={refusal}>
        {MORE_STEPS.map((name) => (
          <div key={name} className="flow">
            <TextArea name={name} label={t(`goals:card.steps.${name}`)} maxLength={STEP_LIMITS.text} rows={2} />
            <Select
              name={`${name}When`}
              label={t(`goals:card.steps.${name}Day`)}
              options={[{ value: '', label: t('goals:builder.stepWhen.no-day') }, ...days]}
            />
            <DayField
              name={`${name}Day`}
              label={
                <>
                  {t('goals:builder.ifOther')}
                  <span className="vh">: {t(`goals:card.steps.${name}`)}</span>
                </>
              }
            />
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
