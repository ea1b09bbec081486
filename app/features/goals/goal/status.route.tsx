import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canMove, GOAL_LIMITS, GOAL_STATUSES } from '#app/domain/goal.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { readOwnGoal } from './read-goal.server.ts'
import { statusForm } from './status.form.ts'

export const handle: PageHandle = { title: 'goals:status.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnGoal(participant(args), args.params.goalId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, statusForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await changeGoalStatus(actor, goal.id, form.value)
  if ('done' in outcome) return seeOther(`/goals/${goal.id}${outcome.done.status === 'achieved' ? '/achieved' : ''}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'to', message: 'goals:error.statusNotAllowed' }])
}

export default function Status() {
  const { t } = useWords()
  const goal = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const moves = GOAL_STATUSES.filter((to) => canMove(goal.status, to))
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('goals:status.title')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      <p className="meta">
        {t('goals:status.is')} <b>{t(`goals:status.${goal.status}`)}</b>
      </p>
      <PostForm draft refusal={refusal}>
        <Choice
          name="to"
          label={t('goals:status.to')}
          options={moves.map((to) => ({
            value: to,
            label: t(`goals:status.${to}`),
            hint: to === 'set-aside' ? t('goals:review.asideHint') : undefined,
          }))}
        />
        <TextArea
          name="reason"
          label={t('goals:status.reason')}
          hint={t('goals:card.ifIWant')}
          maxLength={GOAL_LIMITS.card}
          rows={2}
        />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
