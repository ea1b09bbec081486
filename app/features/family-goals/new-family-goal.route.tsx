import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isFamilyIdea } from '#app/domain/family-goal.ts'
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
import { newFamilyGoalForm } from './family-goal.form.ts'
import { FamilyGoalFields } from './family-goal-fields.tsx'
import { readAsking } from './read-family-goals.server.ts'
import { REFUSALS } from './refusals.ts'
import { setFamilyGoal } from './set-family-goal.server.ts'

export const handle: PageHandle = { title: 'family-goals:new', tab: 'family' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const idea = new URL(args.request.url).searchParams.get('idea') ?? ''
  return { ...(await readAsking(participant(args))), idea: isFamilyIdea(idea) ? idea : null }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  await readAsking(actor)
  const form = await readDrafted(args, newFamilyGoalForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await setFamilyGoal(actor, form.value)
  if ('done' in outcome) return seeOther(`/family/goals/${outcome.done.familyGoalId}`)
  if (outcome.refused === 'no-circle') throw notFound()
  return refused(form.filled, [REFUSALS[outcome.refused]])
}

/** Who comes: somebody who wants the family to do something together, and does not want to decide it alone. */
export default function NewFamilyGoal() {
  const { t } = useWords()
  const { people, months, idea } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/family">{t('common:nav.family')}</Back>
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal}>
        <FamilyGoalFields title={t('family-goals:new')} people={people} months={months} idea={idea} />
        <Acts>
          <Button>{t('family-goals:propose')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
