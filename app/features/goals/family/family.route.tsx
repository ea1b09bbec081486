import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, savedAt, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { familyForm } from './family.form.ts'
import { showGoal } from './show-goal.server.ts'

export const handle: PageHandle = { title: 'goals:goal.title', tab: 'goals' }

export const loader = async (args: LoaderFunctionArgs) => {
  const goal = await readOwnGoal(participant(args), args.params.goalId)
  // An adult's goals are shown to no family: there is nothing to ask.
  if (!goal.isTeens || goal.childId !== null) throw seeOther(`/goals/${goal.id}`)
  return goal
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const goal = await readOwnGoal(actor, args.params.goalId)
  const form = await readForm(args.request, familyForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { submission, shown } = form.value
  const outcome = await showGoal(actor, goal.id, { submission, shown: shown === 'yes' })
  if ('refused' in outcome) throw notFound()
  return savedAt(`/goals/${goal.id}`)
}

/** Who comes: a teenager who is proud of a goal. What the family will read stands here, word for word, before the press. */
export default function ShowMyFamily() {
  const { t } = useWords()
  const goal = useLoaderData<typeof loader>()
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <h1>{t('goals:family.title')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      <p>{t(goal.onlyMe ? 'goals:family.onlyMe' : goal.shown ? 'goals:family.isText' : 'goals:family.text')}</p>
      <PostForm>
        <Acts>
          <Button name="shown" value={goal.shown ? 'no' : 'yes'}>
            {t(goal.shown ? 'goals:family.undo' : 'goals:family.do')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}
