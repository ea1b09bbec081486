import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { undoing } from '#app/domain/story.ts'
import { ToldLine } from '#app/features/goals/goal/history.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { CannotUndo } from './cannot-undo.tsx'
import { undoForm } from './history.form.ts'
import { readLine } from './read-history.server.ts'
import { undoChange } from './undo-change.server.ts'
import { WhatComesBack } from './what-comes-back.tsx'

export const handle: PageHandle = { title: 'goals:undo.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readLine(participant(args), args.params)

const REFUSALS = {
  overtaken: 'goals:error.overtaken',
  'too-many-steps': 'goals:error.tooManySteps',
  'too-many-potholes': 'goals:error.tooManyPotholes',
} as const

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, line } = await readLine(actor, args.params)
  const form = await readForm(args.request, undoForm)
  if (!form.ok) throw brokenForm()
  const outcome = await undoChange(actor, goal.id, { submission: form.value.submission, eventId: line.id })
  if ('done' in outcome) return seeOther(`/goals/${goal.id}/history`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'line', message: REFUSALS[outcome.refused] }], 409)
}

/** One line of the story, by itself: what it says, what undoing it would change, and the one button for it. */
export default function Line() {
  const { t, day } = useWords()
  const { goal, line, inverse } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const again = undoing(line)?.way === 'undone'
  return (
    <>
      <Back href={`/goals/${goal.id}/history`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t(again ? 'goals:undo.titleAgain' : 'goals:undo.title')}</h1>
      <div className="note told" id="line" tabIndex={-1}>
        <p>
          <b>{day(line.day)}</b>
        </p>
        <ToldLine line={line} />
      </div>
      {'puts' in inverse ? (
        <>
          <Section id="then" title={t('goals:undo.then')}>
            <WhatComesBack goal={goal} puts={inverse.puts} />
          </Section>
          <PostForm>
            <p className="hint">{t(again ? 'goals:undo.staysAgain' : 'goals:undo.stays')}</p>
            <Acts>
              <Button>{t(again ? 'goals:undo.again' : 'goals:step.undo')}</Button>
            </Acts>
          </PostForm>
        </>
      ) : (
        <CannotUndo goalId={goal.id} inverse={inverse} />
      )}
    </>
  )
}
