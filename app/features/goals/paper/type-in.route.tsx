import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { SheetFields } from './sheet-fields.tsx'
import { typeInForm } from './type-in.form.ts'
import { type SheetRefused, typeInSheet } from './type-in-sheet.server.ts'

export const handle: PageHandle = { title: 'goals:paper.typeInNow', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => {
  participant(args)
  return {}
})

const SAYS: Record<SheetRefused, { field: string; message: string }> = {
  'paper-ahead': { field: 'paper', message: 'goals:error.paperAhead' },
  'paper-too-old': { field: 'paper.year', message: 'goals:error.paperTooOld' },
  'target-before-paper': { field: 'target', message: 'goals:error.targetBeforePaper' },
  'target-too-far': { field: 'target.year', message: 'goals:error.targetTooFar' },
  'too-many': { field: 'statement', message: 'goals:error.tooManyGoals' },
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readDrafted(args, typeInForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await typeInSheet(actor, form.value)
  if ('done' in outcome) return savedAt(`/goals/${outcome.done.goalId}`)
  return refused(form.filled, [SAYS[outcome.refused]])
}

/** A sheet filled in by hand, typed in from its top to its foot, with the paper in the other hand. */
export default function TypeIn() {
  const { t } = useWords()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/goals/sheet" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('goals:paper.typeInNow')}</h1>
      <p className="lead">{t('goals:paper.fromTop')}</p>
      <PostForm draft refusal={refusal}>
        <SheetFields />
        <Acts>
          <Button>{t('goals:builder.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
