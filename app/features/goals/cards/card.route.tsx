import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { isTextCard } from '#app/features/goals/goal/card-names.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { questionOf } from '#app/features/goals/parts/question.ts'
import { writeCard } from '#app/features/goals/write-card.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { textCardForm } from './card.form.ts'
import { CardFrame } from './card-frame.tsx'
import { readTextCard } from './read-card.server.ts'

export const handle: PageHandle = { title: 'goals:card.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readTextCard(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { card } = args.params
  const goal = await readOwnGoal(actor, args.params.goalId)
  if (!isTextCard(card)) throw notFound()
  const form = await readDrafted(args, textCardForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await writeCard(actor, goal.id, { ...form.value, card })
  if ('refused' in outcome) throw notFound()
  return savedAt(`/goals/${goal.id}`)
}

export default function Card() {
  const { t } = useWords()
  const { goal, name, text, letters } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <CardFrame goal={goal} refusal={refusal}>
      <PostForm draft refusal={refusal}>
        <TextArea
          name="text"
          heading="h1"
          label={t(name === 'why' ? questionOf(letters, 'why') : `goals:card.${name}.title`)}
          hint={t(`goals:card.${name}.hint`)}
          value={text}
          maxLength={GOAL_LIMITS.card}
        />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </CardFrame>
  )
}
