import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { fullWay } from '#app/features/roadmap/road/refusals.ts'
import { pressForm } from '#app/features/roadmap/stops/stop.form.ts'
import { StopMore } from '#app/features/roadmap/stops/stop-more.tsx'
import { tieGoal } from '#app/features/roadmap/tie-goal.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { readGoalOnTheWay } from './read-goal-on-the-way.server.ts'

export const handle: PageHandle = { title: 'roadmap:goal.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readGoalOnTheWay(participant(args), args.params.goalId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, roadmap, stop } = await readGoalOnTheWay(actor, args.params.goalId)
  const form = await readForm(args.request, pressForm)
  if (!form.ok) throw brokenForm()
  if (!roadmap) return seeOther('/roadmap')
  const { submission } = form.value
  const outcome = await tieGoal(actor, roadmap.id, { submission, goalId: goal.id, stopId: null })
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}#stop-${outcome.done.stopId}`)
  if (outcome.refused === 'not-found') throw notFound()
  // It stands there already: by a press before, or on another device.
  if (stop) return seeOther(`/roadmap/${roadmap.id}#stop-${stop.id}`)
  return refused(form.filled, [fullWay('put')])
}

/** From a goal to the big one: put it on the way, or part the two. Neither is lost. */
export default function GoalOnTheWay() {
  const { t } = useWords()
  const { goal, stop, roadmap } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('roadmap:goal.title')}</h1>
      <p className="lead">
        <GoalLine goal={goal} />
      </p>
      {roadmap ? (
        <>
          <p>{stop ? t('roadmap:goal.on') : t('roadmap:goal.leads')}</p>
          <p>
            <Own lang={roadmap.language}>{roadmap.statement}</Own>
          </p>
          {stop ? (
            <>
              <More href={`/roadmap/${roadmap.id}`}>{t('roadmap:goal.link')}</More>
              <StopMore stop={stop} />
            </>
          ) : (
            <PostForm refusal={refusal}>
              <div id="put">
                <Acts>
                  <Button>{t('roadmap:goal.put')}</Button>
                </Acts>
              </div>
            </PostForm>
          )}
        </>
      ) : (
        <>
          <p>{t('roadmap:goal.none')}</p>
          <Acts>
            <LinkButton href="/roadmap/new">{t('roadmap:empty.start')}</LinkButton>
          </Acts>
        </>
      )}
    </>
  )
}
