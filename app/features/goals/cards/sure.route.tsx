import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CONFIDENCES } from '#app/domain/goal.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { sayHowSure } from '#app/features/goals/say-how-sure.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { sureForm } from './card.form.ts'
import { CardFrame } from './card-frame.tsx'

export const handle: PageHandle = { title: 'goals:card.sure.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readOwnGoal(participant(args), args.params.goalId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readForm(args.request, sureForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await sayHowSure(actor, goal.id, form.value)
  if ('refused' in outcome) throw notFound()
  const small = form.value.confidence === 'not-sure-yet' || form.value.confidence === 'a-little'
  return seeOther(small ? `/goals/${goal.id}/cards/sure` : `/goals/${goal.id}`)
}

/** The first two words offer to make the goal smaller: not as a verdict, as a way on. */
export default function SureCard() {
  const { t } = useWords()
  const goal = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const small = goal.confidence === 'not-sure-yet' || goal.confidence === 'a-little'
  return (
    <CardFrame goal={goal} refusal={refusal}>
      {small && (
        <Links
          links={[
            {
              href: `/goals/${goal.id}/plan`,
              icon: 'goals',
              label: t('goals:sure.smaller'),
              hint: t('goals:sure.smallerHint'),
            },
          ]}
        />
      )}
      <PostForm refusal={refusal}>
        <Choice
          name="confidence"
          heading="h1"
          label={t('goals:card.sure.title')}
          options={CONFIDENCES.map((word) => ({ value: word, label: t(`goals:sure.${word}`) }))}
          value={goal.confidence ?? undefined}
        />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </CardFrame>
  )
}
