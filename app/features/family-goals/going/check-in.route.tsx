import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHECK_IN_WORDS } from '#app/domain/check-in.ts'
import { FAMILY_GOAL_LIMITS } from '#app/domain/family-goal.ts'
import { checkInForm } from '#app/features/family-goals/family-goal.form.ts'
import { readOwnFamilyGoal } from '#app/features/family-goals/read-family-goals.server.ts'
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
import { Own } from '#app/ui/parts/own.tsx'
import { checkInFamilyGoal } from './family-check-ins.server.ts'

export const handle: PageHandle = { title: 'family-goals:going.title', tab: 'family' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => ({
  goal: await readOwnFamilyGoal(participant(args), args.params.familyGoalId),
}))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnFamilyGoal(actor, args.params.familyGoalId)
  const form = await readDrafted(args, checkInForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await checkInFamilyGoal(actor, goal.id, form.value)
  if ('refused' in outcome) throw notFound()
  return seeOther(`/family/goals/${goal.id}`)
}

export default function CheckIn() {
  const { t } = useWords()
  const { goal } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/family/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <Own as="p" className="lead" lang={goal.language}>
        {goal.text}
      </Own>
      <PostForm draft refusal={refusal}>
        <Choice
          name="going"
          heading="h1"
          label={t('family-goals:going.how')}
          options={CHECK_IN_WORDS.map((value) => ({ value, label: t(`family-goals:going.${value}`) }))}
        />
        <TextArea
          name="note"
          label={t('family-goals:going.note')}
          hint={t('family-goals:going.noteHint')}
          maxLength={FAMILY_GOAL_LIMITS.note}
          rows={2}
        />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
