import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHILD_AREAS, factsOf, isChildIdea } from '#app/domain/child-moments.ts'
import { addMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { newMilestoneForm } from '#app/features/milestones/milestone.form.ts'
import { MilestoneFields } from '#app/features/milestones/milestone-fields.tsx'
import { REFUSALS } from '#app/features/milestones/refusals.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { brokenForm, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { readForChild } from './read-for-child.server.ts'

export const handle: PageHandle = { title: 'children:add', tab: 'family' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const { child, ideas } = await readForChild(participant(args), args.params.childId)
  const asked = new URL(args.request.url).searchParams.get('idea') ?? ''
  return { child, ideas, idea: ideas.find((one) => one === asked) ?? null }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { child } = await readForChild(actor, args.params.childId)
  const form = await readDrafted(args, newMilestoneForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { idea } = form.value
  const area = idea !== null && isChildIdea(idea) ? factsOf(idea).area : form.value.area
  const outcome = await addMilestone(actor, { ...form.value, forChild: { childId: child.id, area } })
  if ('done' in outcome) return seeOther(`/family/children/${child.id}`)
  if (outcome.refused === 'not-found') throw brokenForm()
  return refused(form.filled, [REFUSALS[outcome.refused === 'ahead' ? 'coming' : outcome.refused]])
}

/** Who comes: a mother whose child did something today, or who has a visit ahead. Own words first; ideas are there to be added. */
export default function NewChildMoment() {
  const { t } = useWords()
  const { child, ideas, idea } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const at = `/family/children/${child.id}`
  return (
    <>
      <Back href={at}>{t('children:title')}</Back>
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal}>
        <input type="hidden" name="idea" value={idea ?? ''} />
        <MilestoneFields
          title={t('children:moments.newFor', { name: isolate(child.nickname) })}
          idea={idea}
          forChild
          seenBy={[]}
        />
        {idea && isChildIdea(idea) && <p className="hint">{t(`children:idea.${idea}.small`)}</p>}
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
      {idea && <More href={`${at}/moments/new`}>{t('milestones:form.ownWords')}</More>}
      {!idea && ideas.length > 0 && <Ideas at={`${at}/moments/new`} ideas={ideas} />}
      <p className="hint">{t('children:moments.pace')}</p>
      <p className="hint">{t('children:moments.worried')}</p>
    </>
  )
}

/** The ideas for this age by the parts of a child's life: to be added, never to be ticked off. */
function Ideas({ at, ideas }: { at: string; ideas: ReturnType<typeof useLoaderData<typeof loader>>['ideas'] }) {
  const { t } = useWords()
  return (
    <Section id="ideas" title={t('children:moments.ideas')}>
      {CHILD_AREAS.map((area) => (
        <div key={area}>
          <h3>{t(`children:area.${area}`)}</h3>
          <Links
            links={ideas
              .filter((idea) => factsOf(idea).area === area)
              .map((idea) => ({
                href: `${at}?idea=${idea}`,
                label: t(`children:idea.${idea}.line`),
                hint: t(`children:idea.${idea}.small`),
              }))}
          />
        </div>
      ))}
    </Section>
  )
}
