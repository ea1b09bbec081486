import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { measureOf } from '#app/domain/check-in.ts'
import { CheckInFields } from '#app/features/goals/look/check-in-fields.tsx'
import { checkInForm } from '#app/features/goals/look/look.form.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { CannotUndo } from './cannot-undo.tsx'
import { correctCheckIn } from './correct-check-in.server.ts'
import { readCheckInLine } from './read-history.server.ts'

export const handle: PageHandle = { title: 'goals:correct.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readCheckInLine(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, line } = await readCheckInLine(actor, args.params)
  const form = await readDrafted(args, checkInForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const input = { ...form.value, onlyMe: form.value.onlyMe === 'yes', eventId: line.id }
  const outcome = await correctCheckIn(actor, goal.id, input)
  if ('done' in outcome) return seeOther(`/goals/${goal.id}/history`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'how', message: 'goals:error.overtaken' }], 409)
}

/** What was said about how it goes, to be put right. What was said first stays in the story. */
export default function Correct() {
  const { t, day } = useWords()
  const { goal, line, inverse, checkIn } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/goals/${goal.id}/history`} />
      <ErrorSummary refusal={refusal} />
      <p className="eyebrow">{day(line.day)}</p>
      {'puts' in inverse || refusal ? (
        <PostForm draft refusal={refusal}>
          <CheckInFields measure={measureOf(goal)} said={checkIn} />
          <Acts>
            <Button>{t('common:action.save')}</Button>
          </Acts>
        </PostForm>
      ) : (
        <>
          <h1>{t('goals:correct.title')}</h1>
          <CannotUndo goalId={goal.id} inverse={inverse} />
        </>
      )}
    </>
  )
}
