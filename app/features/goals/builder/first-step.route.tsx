import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { overAt, whichDay } from '#app/features/goals/parts/which-day.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused } from '#app/server/respond.server.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { afterQuestion } from './after-question.server.ts'
import { firstStepForm } from './builder.form.ts'
import { StepExample } from './example.tsx'
import { readGoalDraft, writeGoalDraft } from './goal-draft.server.ts'
import { dayOfStep, STEP_SPANS } from './goal-draft.ts'
import { QuestionActs, QuestionFrame } from './question-frame.tsx'

export const handle: PageHandle = { title: 'goals:builder.firstStep', tab: 'goals' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  const spans = STEP_SPANS.map((when) => ({ when, day: when === 'own' ? null : dayOfStep(when, actor.today) }))
  return { ...page, spans }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  const form = await readDrafted(args, firstStepForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { version, press, step, stepWhen, own, beside } = form.value
  if (own && beside) {
    const said = words(args)
    return refused(form.filled, [whichDay(said, said.t(`goals:builder.stepWhen.${beside}`), own)])
  }
  const stepDay = stepWhen === 'own' || stepWhen === null ? own : dayOfStep(stepWhen, actor.today)
  if (stepDay && stepDay < actor.today && press === 'next') {
    return refused(form.filled, [{ field: overAt('day', stepDay, actor.today), message: 'goals:error.stepPast' }])
  }
  const written = await writeGoalDraft(actor, page, { step, stepWhen, stepDay }, version)
  return afterQuestion(written, { filled: form.filled, field: 'step', press }, 'read-back')
}

export default function FirstStep() {
  const { t, day, number } = useWords()
  const { id, version, draft, today, spans } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const options = spans.map((each) => ({
    value: each.when,
    label: t(`goals:builder.stepWhen.${each.when}`),
    hint: each.day ? day(each.day, 'weekday') : undefined,
  }))
  return (
    <>
      <QuestionFrame back={`/goals/new/${id}/when`} page={{ draft, today }} refusal={refusal} />
      <PostForm draft refusal={refusal} version={version} submission={false}>
        <TextArea
          name="step"
          eyebrow={t('goals:builder.of', { at: number(3), of: number(4) })}
          heading="h1"
          label={t('goals:builder.firstStep')}
          hint={t('goals:builder.firstStepHint')}
          value={draft.step}
          maxLength={STEP_LIMITS.text}
          rows={2}
        />
        <Choice
          name="stepWhen"
          label={t('goals:builder.stepDay')}
          options={options}
          value={draft.stepWhen ?? undefined}
        />
        <DayField
          name="day"
          label={t('goals:builder.ifOther')}
          value={draft.stepWhen === 'own' ? (draft.stepDay ?? '') : ''}
        />
        <StepExample area={draft.area} />
        <QuestionActs />
      </PostForm>
    </>
  )
}
