import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refuseTargetDay, TARGET_SPANS } from '#app/domain/goal.ts'
import { overAt, whichDay } from '#app/features/goals/parts/which-day.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused } from '#app/server/respond.server.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { afterQuestion } from './after-question.server.ts'
import { whenForm } from './builder.form.ts'
import { Example } from './example.tsx'
import { readGoalDraft, writeGoalDraft } from './goal-draft.server.ts'
import { dayOfSpan } from './goal-draft.ts'
import { QuestionActs, QuestionFrame } from './question-frame.tsx'

export const handle: PageHandle = { title: 'goals:builder.when', tab: 'goals' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  return { ...page, spans: TARGET_SPANS.map((span) => ({ span, day: dayOfSpan(span, actor.today) })) }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  const form = await readForm(args.request, whenForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors)
  const { version, press, span, own, beside } = form.value
  if (own && beside) {
    const said = words(args)
    return refused(form.filled, [whichDay(said, said.t(`goals:builder.span.${beside}`), own)])
  }
  const targetDay = span === 'own' || span === null ? own : dayOfSpan(span, actor.today)
  const refusal = targetDay && refuseTargetDay(targetDay, actor.today)
  if (refusal && press === 'next') {
    const past = { field: overAt('day', targetDay, actor.today), message: 'goals:error.targetPast' }
    const tooFar = { field: 'day.year', message: 'goals:error.targetTooFar' }
    return refused(form.filled, [refusal === 'past' ? past : tooFar])
  }
  const written = await writeGoalDraft(actor, page, { span, targetDay }, version)
  return afterQuestion(written, { filled: form.filled, field: 'span', press }, 'first-step')
}

export default function When() {
  const { t, day, number } = useWords()
  const { id, version, draft, today, spans } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const options = spans.map((each) => ({
    value: each.span,
    label: t(`goals:builder.span.${each.span}`),
    hint: day(each.day, each.span === '1-week' || each.span === '1-month' ? 'weekday' : 'long'),
  }))
  return (
    <>
      <QuestionFrame
        back={`/goals/new/${id}/${draft.templateKey ? 'blanks' : 'what'}`}
        page={{ draft, today }}
        refusal={refusal}
      />
      <PostForm refusal={refusal} version={version} submission={false}>
        <Choice
          name="span"
          eyebrow={t('goals:builder.of', { at: number(2), of: number(4) })}
          heading="h1"
          label={t('goals:builder.when')}
          hint={t('goals:builder.whenHint')}
          options={[...options, { value: 'own', label: t('goals:builder.otherDay') }]}
          value={draft.span ?? undefined}
        />
        <DayField
          name="day"
          label={t('goals:builder.ifOther')}
          value={draft.span === 'own' ? (draft.targetDay ?? '') : ''}
        />
        <Example area={draft.area ?? 'work'} />
        <QuestionActs />
      </PostForm>
    </>
  )
}
