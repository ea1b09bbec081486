import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Participant } from '#app/domain/actor.ts'
import { areasOffered, type LifeArea } from '#app/domain/life-area.ts'
import { blanksOf, type TemplateKey, templatesOf } from '#app/domain/template.ts'
import { goalLanguage, templateSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { afterQuestion } from './after-question.server.ts'
import { ideasForm } from './builder.form.ts'
import { Example } from './example.tsx'
import { type DraftPage, readGoalDraft, writeGoalDraft } from './goal-draft.server.ts'
import { QuestionFrame } from './question-frame.tsx'
import { readIdeasOffered } from './read-ideas-offered.server.ts'

export const handle: PageHandle = { title: 'goals:builder.ideas', tab: 'goals' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  const area = areaOffered(actor, page)
  return { ...page, area, offered: await readIdeasOffered(actor, area) }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  await readIdeasOffered(actor, areaOffered(actor, page))
  const form = await readForm(args.request, ideasForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { version, template } = form.value
  const blanks = template === page.draft.templateKey ? page.draft.blanks : {}
  const written = await writeGoalDraft(actor, page, { templateKey: template, blanks }, version)
  const next = blanksOf(template).length > 0 ? 'blanks' : 'when'
  return afterQuestion(written, { filled: form.filled, field: 'template', press: 'next' }, next)
}

/** The part of life that was chosen; without one of those that are offered, back to where they stand. */
function areaOffered({ teenager }: Participant, { id, draft: { area } }: DraftPage): LifeArea {
  if (area === null || !areasOffered(teenager === true).includes(area)) throw seeOther(`/goals/new/${id}/what`)
  return area
}

export default function Ideas() {
  const words = useWords()
  const { t } = words
  const { id, version, draft, area, offered } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const ideaLanguage = (key: TemplateKey) => {
    const language = goalLanguage(words, { templateKey: key, statementLanguage: null })
    return language === words.language ? undefined : (language ?? undefined)
  }
  const idea = (key: TemplateKey, agency?: string) => ({
    value: key,
    label: templateSentence(words, key, {}, null),
    lang: ideaLanguage(key),
    hint: agency,
  })
  const options = [...templatesOf(area).map((key) => idea(key)), ...offered.map(({ key, agency }) => idea(key, agency))]
  return (
    <>
      <QuestionFrame back={`/goals/new/${id}/what`} refusal={refusal} />
      <PostForm refusal={refusal} version={version} submission={false}>
        <Choice
          name="template"
          eyebrow={t(`common:area.${area}`)}
          heading="h1"
          label={t('goals:builder.idea')}
          hint={t('goals:builder.ideaHint')}
          options={options}
          value={draft.templateKey ?? undefined}
        />
        <Example area={area} />
        <Acts>
          <Button icon="arrow">{t('common:action.next')}</Button>
          <LinkButton kind="alt" href={`/goals/new/${id}/what`}>
            {t('goals:builder.ownWords')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}
