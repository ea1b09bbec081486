import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { REVIEW_DECISIONS } from '#app/domain/review.ts'
import { History } from '#app/features/goals/goal/history.tsx'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { GoalAbove } from '#app/features/goals/parts/goal-head.tsx'
import { reviewGoal } from '#app/features/goals/review-goal.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Ended } from './ended.tsx'
import { reviewForm } from './look.form.ts'
import { readReview } from './read-review.server.ts'

export const handle: PageHandle = { title: 'goals:review.again', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readReview(participant(args), args.params.goalId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readForm(args.request, reviewForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await reviewGoal(actor, goal.id, form.value)
  if ('done' in outcome) {
    return seeOther(`/goals/${goal.id}/${outcome.done.decision === 'achieved' ? 'achieved' : 'review/more'}`)
  }
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'decision', message: 'goals:error.notOpen' }])
}

export default function Review() {
  const { t, day } = useWords()
  const { goal, lines, more } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const hints = {
    keep: undefined,
    change: t('goals:review.changeHint'),
    achieved: undefined,
    'set-aside': t('goals:review.asideHint'),
  }
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <GoalAbove goal={goal} now="review" />
      <Ended goal={goal}>
        <h1>{t('goals:review.again')}</h1>
        <Section id="since" title={t('goals:review.since', { day: day(goal.lookedAt) })}>
          {lines.length > 0 ? <History lines={lines} /> : <p>{t('goals:review.nothing')}</p>}
          {more && <More href={`/goals/${goal.id}/history`}>{t('goals:history.whole')}</More>}
        </Section>
        <PostForm refusal={refusal}>
          <Choice
            name="decision"
            heading="h2"
            label={t('goals:review.whatNow')}
            options={REVIEW_DECISIONS.map((decision) => ({
              value: decision,
              label: t(`goals:review.decision.${decision}`),
              hint: hints[decision],
            }))}
            value="keep"
          />
          <Acts>
            <Button>{t('common:action.save')}</Button>
          </Acts>
          <p className="hint">{t('goals:review.moreComes')}</p>
        </PostForm>
        <More href={`/goals/${goal.id}/review/later`}>{t('goals:review.laterLink')}</More>
      </Ended>
    </>
  )
}
