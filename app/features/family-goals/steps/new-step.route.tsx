import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newStepForm } from '#app/features/family-goals/family-goal.form.ts'
import { readOwnFamilyGoal } from '#app/features/family-goals/read-family-goals.server.ts'
import { STEP_REFUSALS } from '#app/features/family-goals/refusals.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { addFamilyStep } from './family-steps.server.ts'
import { StepFields } from './step-fields.tsx'

export const handle: PageHandle = { title: 'family-goals:step.new', tab: 'family' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  return { goal: await readOwnFamilyGoal(actor, args.params.familyGoalId), me: actor.personId }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnFamilyGoal(actor, args.params.familyGoalId)
  const form = await readDrafted(args, newStepForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await addFamilyStep(actor, goal.id, form.value)
  if ('done' in outcome) return seeOther(`/family/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [STEP_REFUSALS[outcome.refused]], outcome.refused === 'stale' ? 409 : 400)
}

export default function NewFamilyStep() {
  const { t } = useWords()
  const { goal, me } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/family/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('family-goals:step.new')}</h1>
      <Own as="p" lang={goal.language}>
        {goal.text}
      </Own>
      <PostForm draft refusal={refusal}>
        <StepFields goal={goal} me={me} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
