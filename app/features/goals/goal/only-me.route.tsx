import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepOnlyMe } from '#app/features/goals/keep-only-me.server.ts'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { readOwnGoal } from './read-goal.server.ts'
import { onlyMeForm } from './status.form.ts'

export const handle: PageHandle = { title: 'goals:goal.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readOwnGoal(participant(args), args.params.goalId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readForm(args.request, onlyMeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { submission, onlyMe } = form.value
  const outcome = await keepOnlyMe(actor, goal.id, { submission, onlyMe: onlyMe === 'yes' })
  if ('refused' in outcome) throw notFound()
  return savedAt(`/goals/${goal.id}`)
}

export default function OnlyMe() {
  const { t } = useWords()
  const goal = useLoaderData<typeof loader>()
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <h1>{t('common:onlyMe')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      <p>{goal.onlyMe ? t('goals:onlyMe.isText') : t('goals:onlyMe.text')}</p>
      <PostForm>
        <Acts>
          <Button name="onlyMe" value={goal.onlyMe ? 'no' : 'yes'}>
            {goal.onlyMe ? t('goals:onlyMe.undo') : t('goals:onlyMe.do')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}
