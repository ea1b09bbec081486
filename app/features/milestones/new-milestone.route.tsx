import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isChildIdea } from '#app/domain/child-moments.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { brokenForm, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { addMilestone } from './add-milestone.server.ts'
import { newMilestoneForm } from './milestone.form.ts'
import { MilestoneFields } from './milestone-fields.tsx'
import { readIdeasOffered, readMomentsSeenBy } from './read-milestone.server.ts'
import { REFUSALS } from './refusals.ts'

export const handle: PageHandle = { title: 'milestones:new', tab: 'me' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const { teen, list } = await readIdeasOffered(actor)
  const asked = new URL(args.request.url).searchParams.get('idea') ?? ''
  const idea = list.find((one) => one === asked) ?? null
  return { idea, ideas: { at: '/milestones/new', list }, teen, seenBy: await readMomentsSeenBy(actor) }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readDrafted(args, newMilestoneForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await addMilestone(actor, form.value)
  if ('done' in outcome) return seeOther(`/milestones/${outcome.done.milestoneId}`)
  if (outcome.refused === 'not-found') throw brokenForm()
  return refused(form.filled, [REFUSALS[outcome.refused]])
}

/** Who comes: somebody to whom something good happened, and who wants to see it stand there with its day. */
export default function NewMilestone() {
  const { t } = useWords()
  const { idea, ideas, teen, seenBy } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/history">{t('history:title')}</Back>
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal}>
        <input type="hidden" name="idea" value={idea ?? ''} />
        <MilestoneFields
          title={t('milestones:new')}
          idea={idea}
          {...(!idea && { ideas })}
          seenBy={seenBy}
          teen={teen}
        />
        {idea && isChildIdea(idea) && <p className="hint">{t(`children:idea.${idea}.small`)}</p>}
        {teen && (
          <>
            <p className="hint">{t('children:teenPage.pace')}</p>
            <p className="hint">{t('children:teenPage.worried')}</p>
          </>
        )}
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
      {idea && <More href="/milestones/new">{t('milestones:form.ownWords')}</More>}
    </>
  )
}
