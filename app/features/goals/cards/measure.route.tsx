import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { Example } from '#app/features/goals/builder/example.tsx'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { AmountField } from '#app/features/goals/parts/amount-field.tsx'
import { questionOf } from '#app/features/goals/parts/question.ts'
import { setMeasure } from '#app/features/goals/set-measure.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { measureForm } from './card.form.ts'
import { CardFrame } from './card-frame.tsx'
import { readMeasureCard } from './read-card.server.ts'

export const handle: PageHandle = { title: 'goals:card.measure.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readMeasureCard(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, measureForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await setMeasure(actor, goal.id, form.value)
  if ('done' in outcome) return savedAt(`/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'text', message: 'common:error.stale' }], 409)
}

export default function MeasureCard() {
  const { t } = useWords()
  const { goal, text, letters } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <CardFrame goal={goal} refusal={refusal}>
      <PostForm draft refusal={refusal} version={goal.version}>
        <TextArea
          name="text"
          heading="h1"
          label={t(questionOf(letters, 'measure'))}
          hint={t('goals:card.measure.hint')}
          value={text}
          maxLength={GOAL_LIMITS.card}
          rows={2}
        />
        <Example area={goal.lifeArea} />
        <p className="hint">{t('goals:measure.hint')}</p>
        <AmountField name="target" label={t('goals:measure.target')} value={goal.measureTarget} />
        <Field
          name="unit"
          label={t('goals:measure.unit')}
          hint={t('goals:measure.unitHint')}
          value={goal.measureUnit ?? ''}
          maxLength={GOAL_LIMITS.unit}
        />
        <AmountField name="start" label={t('goals:measure.start')} value={goal.measureStart} />
        <AmountField name="now" label={t('goals:measure.now')} value={goal.measureNow} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </CardFrame>
  )
}
