import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { IfThenExample } from '#app/features/goals/builder/example.tsx'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { Bend } from '#app/features/goals/parts/bend.tsx'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { potholeForm } from './card.form.ts'
import { CardFrame } from './card-frame.tsx'
import { PotholeFields } from './pothole-fields.tsx'
import { readPotholes } from './read-card.server.ts'

export const handle: PageHandle = { title: 'goals:card.in-the-way.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readPotholes(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readDrafted(args, potholeForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await writePothole(actor, goal.id, { ...form.value, potholeId: null })
  if ('done' in outcome) return savedAt(`/goals/${goal.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'ifText', message: 'goals:error.tooManyPotholes' }])
}

export default function InTheWayCard() {
  const { t } = useWords()
  const { goal, potholes, steps } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <CardFrame goal={goal} refusal={refusal}>
      <h1>{t('goals:card.in-the-way.title')}</h1>
      {potholes.map((pothole) => (
        <div key={pothole.id}>
          <Bend pothole={pothole} step={steps.find(({ id }) => id === pothole.stepId)} />
          <More
            href={`/goals/${goal.id}/potholes/${pothole.id}`}
            of={<Own lang={pothole.language}>{pothole.ifText}</Own>}
          >
            {t('common:action.change')}
          </More>
        </div>
      ))}
      <PostForm draft refusal={refusal}>
        <PotholeFields steps={steps} />
        <IfThenExample area={goal.lifeArea} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </CardFrame>
  )
}
