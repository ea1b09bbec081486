import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CONFIDENCES, type Confidence } from '#app/domain/goal.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { sayHowSure } from '#app/features/goals/say-how-sure.server.ts'
import { useWords, type Words } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, savedAt, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { type LinkRow, Links } from '#app/ui/parts/links.tsx'
import { Note } from '#app/ui/parts/note.tsx'
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
  return small ? seeOther(`/goals/${goal.id}/cards/sure`) : savedAt(`/goals/${goal.id}`)
}

/** The first two words offer to make the goal smaller: not as a verdict, as a way on. */
export default function SureCard() {
  const { t, gap } = useWords()
  const goal = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const { confidence } = goal
  if (refusal || (confidence !== 'not-sure-yet' && confidence !== 'a-little')) {
    return (
      <CardFrame goal={goal} refusal={refusal}>
        <HowSure confidence={confidence} refusal={refusal} heading="h1" />
      </CardFrame>
    )
  }
  return (
    <CardFrame goal={goal} refusal={refusal}>
      <h1>{t('goals:card.sure.title')}</h1>
      <Note>
        <p>
          <b>{t(`goals:sure.saved.${confidence}`)}</b>
          {gap}
          {t('goals:sure.waysOn')}
        </p>
      </Note>
      <Links links={waysOn(goal.id, t)} />
      <Details summary={t('goals:sure.change')}>
        <HowSure confidence={confidence} refusal={refusal} />
      </Details>
    </CardFrame>
  )
}

const waysOn = (goalId: string, t: Words['t']): LinkRow[] => [
  {
    href: `/goals/${goalId}/plan#wording`,
    icon: 'goals',
    label: t('goals:sure.smaller'),
    hint: t('goals:sure.smallerHint'),
  },
  { href: `/goals/${goalId}/cards/support`, icon: 'family', label: t('goals:card.support.title') },
  { href: `/goals/${goalId}/cards/in-the-way`, icon: 'pothole', label: t('goals:card.in-the-way.title') },
  { href: `/goals/${goalId}`, icon: 'done', label: t('goals:sure.leave') },
]

interface HowSureProps {
  confidence: Confidence | null
  refusal: Refusal | undefined
  heading?: 'h1'
}

function HowSure({ confidence, refusal, heading }: HowSureProps) {
  const { t } = useWords()
  return (
    <PostForm refusal={refusal}>
      <Choice
        name="confidence"
        heading={heading}
        label={t('goals:card.sure.title')}
        options={CONFIDENCES.map((word) => ({ value: word, label: t(`goals:sure.${word}`) }))}
        value={confidence ?? undefined}
      />
      <Acts>
        <Button>{t('common:action.save')}</Button>
      </Acts>
    </PostForm>
  )
}
