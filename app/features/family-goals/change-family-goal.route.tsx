import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
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
import { changeFamilyGoal } from './change-family-goal.server.ts'
import { familyGoalForm } from './family-goal.form.ts'
import { FamilyGoalFields } from './family-goal-fields.tsx'
import { readAsking, readOwnFamilyGoal } from './read-family-goals.server.ts'
import { REFUSALS } from './refusals.ts'

export const handle: PageHandle = { title: 'family-goals:change', tab: 'family' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnFamilyGoal(actor, args.params.familyGoalId)
  const { people, months } = await readAsking(actor, goal.byMonth)
  const there = new Set(goal.takingPart.map(({ personId }) => personId))
  return { goal, people: people.filter(({ personId }) => !there.has(personId)), months }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnFamilyGoal(actor, args.params.familyGoalId)
  const form = await readDrafted(args, familyGoalForm(actor.today, goal.byMonth))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await changeFamilyGoal(actor, goal.id, form.value)
  if ('done' in outcome) return seeOther(`/family/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [REFUSALS[outcome.refused]], outcome.refused === 'stale' ? 409 : 400)
}

export default function ChangeFamilyGoal() {
  const { t } = useWords()
  const { goal, people, months } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/family/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal} version={goal.version}>
        <FamilyGoalFields title={t('family-goals:change')} people={people} months={months} goal={goal} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
