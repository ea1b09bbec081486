import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Ended } from './ended.tsx'
import { laterForm } from './look.form.ts'
import { postponeReview } from './postpone-review.server.ts'
import { readLater } from './read-review.server.ts'
import { besideWindow, reviewDayError } from './review-day-error.ts'
import { WhenToLook } from './when-to-look.tsx'

export const handle: PageHandle = { title: 'goals:review.later', tab: 'goals' }

// Not now, and not never: soon is what is filled in.
const USUAL = 7

export const loader = withDraft((args: LoaderFunctionArgs) => readLater(participant(args), args.params.goalId))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, laterForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { beside, ...input } = form.value
  const said = words(args)
  if (input.day && beside) return refused(form.filled, [besideWindow(said, beside, input.day)])
  const outcome = await postponeReview(actor, goal.id, input)
  if ('done' in outcome) return seeOther(`/goals/${goal.id}/review/next`)
  if (outcome.refused === 'not-found') throw notFound()
  if (outcome.refused === 'not-open') return refused(form.filled, [{ field: 'window', message: 'goals:error.notOpen' }])
  return refused(form.filled, [reviewDayError(said, outcome.refused, goal.lookedAt, actor.today)])
}

/** Another day to look at this goal, and why, if there is something to say. It can be read later in its story. */
export default function Later() {
  const { t } = useWords()
  const { goal, windows } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/goals/${goal.id}/review`} />
      <ErrorSummary refusal={refusal} />
      <Ended goal={goal}>
        <h1>{t('goals:review.later')}</h1>
        <GoalSentence goal={goal} as="p" className="lead" />
        <PostForm draft refusal={refusal}>
          <WhenToLook windows={windows} usual={USUAL} />
          <TextArea
            name="reason"
            label={t('goals:review.laterWhy')}
            hint={t('goals:card.ifIWant')}
            maxLength={GOAL_LIMITS.card}
            rows={2}
          />
          <Acts>
            <Button>{t('common:action.save')}</Button>
          </Acts>
        </PostForm>
      </Ended>
    </>
  )
}
