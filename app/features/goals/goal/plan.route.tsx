import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { areaOf } from '#app/domain/template.ts'
import { GoalAbove } from '#app/features/goals/parts/goal-head.tsx'
import { Saved } from '#app/features/goals/parts/saved.tsx'
import { overAt } from '#app/features/goals/parts/which-day.ts'
import { restateGoal } from '#app/features/goals/restate-goal.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { planForm } from './plan.form.ts'
import { PlanSteps } from './plan-steps.tsx'
import { readGoalWithSteps, readOwnGoal } from './read-goal.server.ts'
import { Wording } from './wording.tsx'

export const handle: PageHandle = { title: 'goals:plan.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readGoalWithSteps(participant(args), args.params.goalId))

const REFUSALS = { 'target-past': 'goals:error.targetPast', 'target-too-far': 'goals:error.targetTooFar' } as const

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, planForm(goal.templateKey, actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { area, targetDay, ...wording } = form.value
  if (targetDay === null) return refused(form.filled, [{ field: 'day', message: 'common:error.dayMissing' }])
  const lifeArea = goal.templateKey === null ? area : areaOf(goal.templateKey)
  const outcome = await restateGoal(actor, goal.id, { ...wording, lifeArea, targetDay })
  if ('done' in outcome) return savedAt(`/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  if (outcome.refused !== 'stale') {
    const field = outcome.refused === 'target-past' ? overAt('day', targetDay, actor.today) : 'day.year'
    return refused(form.filled, [{ field, message: REFUSALS[outcome.refused] }])
  }
  // A goal from a template has no field for its statement; the error leads to one that is there.
  const field = goal.templateKey === null ? 'statement' : 'day'
  return refused(form.filled, [{ field, message: 'common:error.stale' }], 409)
}

export default function Plan() {
  const { t } = useWords()
  const { goal, steps, today } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      {!refusal && <Saved />}
      <ErrorSummary refusal={refusal} />
      <h1>{t('goals:plan.title')}</h1>
      <GoalAbove goal={goal} now="plan" />
      <Section id="steps" title={t('goals:step.title')}>
        {steps.length < 3 && <p>{t('goals:step.offer')}</p>}
        <PlanSteps goalId={goal.id} steps={steps} today={today} targetDay={goal.targetDay} />
        <Acts>
          <LinkButton href={`/goals/${goal.id}/steps/new`}>{t('goals:step.add')}</LinkButton>
        </Acts>
      </Section>
      <Section id="wording" title={t('goals:plan.wording')}>
        <p className="hint">{t('goals:plan.wordingHint')}</p>
        <Wording goal={goal} refusal={refusal} />
      </Section>
    </>
  )
}
