import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NEED_ANSWERS } from '#app/domain/step.ts'
import { changeStep } from '#app/features/goals/change-step.server.ts'
import { overAt } from '#app/features/goals/parts/which-day.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { MarkStep } from './mark-step.tsx'
import { readOwnStep } from './read-step.server.ts'
import { stepForm } from './step.form.ts'
import { StepMore, StepWhat } from './step-fields.tsx'

export const handle: PageHandle = { title: 'goals:step.changeTitle', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnStep(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, step } = await readOwnStep(actor, args.params)
  const form = await readDrafted(args, stepForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { day } = form.value
  if (day && day !== step.day && day < actor.today) {
    return refused(form.filled, [{ field: overAt('day', day, actor.today), message: 'goals:error.stepPast' }])
  }
  const outcome = await changeStep(actor, goal.id, step.id, form.value)
  if ('done' in outcome) return savedAt(`/goals/${goal.id}/plan`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'text', message: 'common:error.stale' }], 409)
}

export default function StepPage() {
  const { t } = useWords()
  const { goal, step } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/goals/${goal.id}/plan`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('goals:step.changeTitle')}</h1>
      <PostForm draft refusal={refusal} version={step.version}>
        <StepWhat step={step} />
        <Details summary={t('goals:step.more')} open={refusal !== undefined}>
          <StepMore step={step} />
          <DayField name="asked" label={t('goals:step.askedOn')} value={step.needAskedDay ?? ''} />
          <Select
            name="needAnswer"
            label={t('goals:step.answer')}
            options={[
              { value: '', label: t('goals:step.answerNone') },
              ...NEED_ANSWERS.map((answer) => ({ value: answer, label: t(`goals:step.answered.${answer}`) })),
            ]}
            value={step.needAnswer ?? ''}
          />
          <DayField
            name="review"
            label={t('goals:step.reviewDay')}
            hint={t('goals:step.reviewDayHint')}
            value={step.reviewDay ?? ''}
          />
        </Details>
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
      <Section id="status" title={t('goals:step.how')}>
        <MarkStep goalId={goal.id} step={step} />
      </Section>
    </>
  )
}
