import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GOAL_LIMITS, isOpen } from '#app/domain/goal.ts'
import { USUAL_WINDOW } from '#app/domain/review.ts'
import { addReviewWords } from '#app/features/goals/add-review-words.server.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { reviewWordsForm } from './look.form.ts'
import { readReviewWords } from './read-review.server.ts'
import { besideWindow, reviewDayError } from './review-day-error.ts'
import { WhenToLook } from './when-to-look.tsx'

export const handle: PageHandle = { title: 'goals:review.more', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readReviewWords(participant(args), args.params.goalId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, reviewWordsForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { beside, ...input } = form.value
  const said = words(args)
  if (input.day && beside) return refused(form.filled, [besideWindow(said, beside, input.day)])
  const outcome = await addReviewWords(actor, goal.id, input)
  if ('done' in outcome) return seeOther(`/goals/${goal.id}/review/next`)
  if (outcome.refused === 'not-found') throw notFound()
  if (outcome.refused === 'no-review') return seeOther(`/goals/${goal.id}/review`)
  return refused(form.filled, [reviewDayError(said, outcome.refused, goal.lookedAt, actor.today)])
}

export default function ReviewMore() {
  const { t } = useWords()
  const { goal, review, windows } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const long = { maxLength: GOAL_LIMITS.note, rows: 2 }
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('goals:review.more')}</h1>
      <p className="note">
        <Icon name="done" /> {t(`goals:review.saved.${review.decision}`)}
      </p>
      <PostForm draft refusal={refusal}>
        <TextArea name="helped" label={t('goals:review.helped')} value={review.helped ?? ''} {...long} />
        <TextArea name="inTheWay" label={t('goals:review.inTheWay')} value={review.inTheWay ?? ''} {...long} />
        <TextArea name="willChange" label={t('goals:review.willChange')} value={review.willChange ?? ''} {...long} />
        {isOpen(goal.status) && <WhenToLook windows={windows} usual={USUAL_WINDOW} />}
        <Acts>
          <Button>{t('common:action.save')}</Button>
          <LinkButton kind="alt" href={`/goals/${goal.id}/review/next`}>
            {t('goals:review.notToday')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}
