import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addDays } from '#app/domain/day.ts'
import { nextWeek } from '#app/domain/step.ts'
import { overAt, whichDay } from '#app/features/goals/parts/which-day.ts'
import { putStepOff } from '#app/features/goals/put-step-off.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { readOwnStep } from './read-step.server.ts'
import { dayForm } from './step.form.ts'

export const handle: PageHandle = { title: 'goals:day.title', tab: 'today' }

export const loader = async (args: LoaderFunctionArgs) => {
  const page = await readOwnStep(participant(args), args.params)
  return { ...page, back: cameFrom(args, page.goal.id) }
}

/** Asked on today or beside the step on its goal's page: that is where it goes back to. */
function cameFrom({ request, params }: LoaderFunctionArgs, goalId: string): string {
  const isFromGoal = new URL(request.url).searchParams.get('from') === 'goal'
  return isFromGoal ? `/goals/${goalId}#step-${params.stepId}` : '/today'
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, step } = await readOwnStep(actor, args.params)
  const form = await readForm(args.request, dayForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors)
  const { submission, to, own, beside } = form.value
  if (own && beside) {
    const said = words(args)
    const choice = beside === 'next-week' ? 'in-a-week' : beside
    return refused(form.filled, [whichDay(said, said.t(`goals:builder.stepWhen.${choice}`), own)])
  }
  const day = to === 'own' ? own : to === 'tomorrow' ? addDays(actor.today, 1) : nextWeek(actor.today)
  if (day === null) return refused(form.filled, [{ field: 'day', message: 'common:error.dayMissing' }])
  const outcome = await putStepOff(actor, goal.id, step.id, { submission, day })
  if ('done' in outcome || outcome.refused === 'not-allowed') return seeOther(cameFrom(args, goal.id))
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: overAt('day', day, actor.today), message: 'goals:error.stepPast' }])
}

export default function AnotherDay() {
  const { t, day } = useWords()
  const { step, today, back } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={back} />
      <ErrorSummary refusal={refusal} />
      <Own as="p" lang={step.language} className="lead">
        {step.text}
      </Own>
      <PostForm refusal={refusal}>
        <Choice
          name="to"
          heading="h1"
          label={t('goals:day.title')}
          options={[
            { value: 'tomorrow', label: t('goals:builder.stepWhen.tomorrow'), hint: day(addDays(today, 1), 'weekday') },
            { value: 'next-week', label: t('goals:builder.stepWhen.in-a-week'), hint: day(nextWeek(today), 'weekday') },
            { value: 'own', label: t('goals:builder.otherDay') },
          ]}
        />
        <DayField name="day" label={t('goals:builder.ifOther')} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
