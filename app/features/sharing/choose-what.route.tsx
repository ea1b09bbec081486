import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OPEN_SECTIONS, RELEASE_LIMITS, SENSITIVE_SECTIONS, type Section } from '#app/domain/release.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { sectionName } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { chooseWhatForm } from './choose-what.form.ts'
import { chooseWhat } from './choose-what.server.ts'
import { dropReleaseDraft } from './drop-release-draft.server.ts'
import { readReleaseDraft } from './read-release-draft.server.ts'
import { sectionHint } from './section-hint.ts'
import { notWhileStopped } from './stop/not-while-stopped.server.ts'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const draft = await readReleaseDraft(actor, String(args.params.draftId))
  if (!draft) throw notFound()
  await notWhileStopped(actor)
  return draft
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const draft = await readReleaseDraft(actor, String(args.params.draftId))
  if (!draft) throw notFound()
  const form = await readDrafted(args, chooseWhatForm)
  if (form.filled.do === 'not-today') {
    await dropReleaseDraft(actor, draft.id)
    return seeOther('/sharing')
  }
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const chosen = await chooseWhat(actor, draft, form.value)
  if ('done' in chosen) return seeOther(`/sharing/new/${draft.id}/preview`)
  // The ticks say what stands now: nothing comes back on that was turned off there. Only the words typed here stay.
  const { version, sections, until, withHistory } = (await readReleaseDraft(actor, draft.id)) ?? draft
  const ticks = { sections, sensitive: sections, until, history: withHistory ? 'yes' : '' }
  const filled = { ...ticks, version: String(version), reason: form.value.reason }
  return refused(filled, [{ field: 'sections', message: 'common:error.stale' }], 409)
}

/** Everything starts off, and nothing here turns on anything else. */
export default function ChooseWhat() {
  const words = useWords()
  const { t, day, number, language } = words
  const draft = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const option = (section: Section) => ({
    value: section,
    label: sectionName(section, language, (ours) => t(`sharing:section.${ours}`)),
    hint: sectionHint(section, words, draft.questionnaires),
  })
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href="/sharing/new" />
      <PostForm draft refusal={refusal} version={draft.version}>
        <Ticks
          name="sections"
          eyebrow={t('sharing:step', { number: number(2), total: number(4) })}
          heading="h1"
          label={t('sharing:what.title', { name: isolate(draft.worker.name) })}
          hint={t('sharing:what.hint')}
          options={[...OPEN_SECTIONS, ...draft.agency].map(option)}
          values={draft.sections}
        />
        <Ticks
          name="sensitive"
          label={t('sharing:what.sensitive')}
          hint={t('sharing:what.sensitiveHint')}
          options={SENSITIVE_SECTIONS.map(option)}
          values={draft.sections}
        />
        <Choice
          name="until"
          label={t('sharing:what.until')}
          value={draft.until}
          options={draft.days.map((one) => ({
            value: one.span,
            label: t(`sharing:what.span.${one.span}`),
            hint: day(one.day),
          }))}
        />
        <Tick
          name="history"
          label={t('sharing:what.history')}
          hint={t('sharing:what.historyHint')}
          checked={draft.withHistory}
        />
        <TextArea
          name="reason"
          label={t('sharing:what.reason')}
          hint={t('sharing:what.reasonHint')}
          value={draft.reason}
          maxLength={RELEASE_LIMITS.reason}
          rows={2}
        />
        <Acts>
          <Button>{t('sharing:what.next')}</Button>
          <Button kind="alt" name="do" value="not-today">
            {t('sharing:notToday')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}
