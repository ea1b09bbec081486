import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
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
import { Note } from '#app/ui/parts/note.tsx'
import { milestoneForm } from './milestone.form.ts'
import { MilestoneFields, StandsNow } from './milestone-fields.tsx'
import { readIdeasOffered, readMomentsSeenBy, readOwnMilestone } from './read-milestone.server.ts'
import { REFUSALS } from './refusals.ts'
import { restateMilestone } from './restate-milestone.server.ts'

export const handle: PageHandle = { title: 'milestones:change', tab: 'me' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const milestone = await readOwnMilestone(actor, args.params.milestoneId)
  if (milestone.removedDay !== null) throw seeOther(`/milestones/${milestone.id}`)
  const { teen } = await readIdeasOffered(actor)
  return { milestone, teen, seenBy: await readMomentsSeenBy(actor) }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { id } = await readOwnMilestone(actor, args.params.milestoneId)
  const form = await readDrafted(args, milestoneForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await restateMilestone(actor, id, form.value)
  if ('done' in outcome) return seeOther(`/milestones/${id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [REFUSALS[outcome.refused]], outcome.refused === 'stale' ? 409 : 400)
}

export default function ChangeMilestone() {
  const { t } = useWords()
  const { milestone, teen, seenBy } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const stale = refusal?.errors.some((error) => error.message === 'common:error.stale')
  return (
    <>
      <Back href={`/milestones/${milestone.id}`} />
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal} version={milestone.version}>
        {stale && (
          <Note>
            <StandsNow own={milestone.own} />
          </Note>
        )}
        <MilestoneFields
          title={t('milestones:change')}
          idea={milestone.idea}
          forChild={milestone.childId !== null}
          teen={teen}
          seenBy={seenBy}
          milestone={milestone}
        />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
