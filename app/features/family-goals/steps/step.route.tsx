import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { stepForm } from '#app/features/family-goals/family-goal.form.ts'
import { readFamilyStep } from '#app/features/family-goals/read-family-goals.server.ts'
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
import { changeFamilyStep } from './family-steps.server.ts'
import { StepFields } from './step-fields.tsx'

export const handle: PageHandle = { title: 'family-goals:step.change', tab: 'family' }

export const loader = withDraft((args: LoaderFunctionArgs) => readFamilyStep(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, step } = await readFamilyStep(actor, args.params)
  const form = await readDrafted(args, stepForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await changeFamilyStep(actor, { familyGoalId: goal.id, familyStepId: step.id }, form.value)
  if ('done' in outcome) return seeOther(`/family/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [STEP_REFUSALS[outcome.refused]], outcome.refused === 'stale' ? 409 : 400)
}

export default function ChangeFamilyStep() {
  const { t } = useWords()
  const { goal, step, me } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/family/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('family-goals:step.change')}</h1>
      <PostForm draft refusal={refusal} version={step.version}>
        <StepFields goal={goal} me={me} step={step} />
        <Acts>
          <Button name="press" value="save">
            {t('common:action.save')}
          </Button>
          <Button kind="alt" name="press" value="remove" of={<Own lang={step.language}>{step.text}</Own>}>
            {t('family-goals:step.remove')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}
