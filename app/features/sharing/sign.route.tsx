import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RELEASE_LIMITS } from '#app/domain/release.ts'
import { useWords } from '#app/i18n/words.ts'
import { words } from '#app/server/actor.server.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { dropReleaseDraft } from './drop-release-draft.server.ts'
import { readReleaseDraft } from './read-release-draft.server.ts'
import { releasePoints, releaseSummary } from './release-text.ts'
import { signReleaseForm } from './sign-release.form.ts'
import { signRelease } from './sign-release.server.ts'
import { notWhileStopped } from './stop/not-while-stopped.server.ts'
import { textRead } from './text-read.server.ts'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const draft = await readReleaseDraft(actor, String(args.params.draftId))
  if (!draft) throw notFound()
  await notWhileStopped(actor)
  if (draft.sections.length === 0) return seeOther(`/sharing/new/${draft.id}/what`)
  return { draft, read: textRead(words(args), draft, draft.today) }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const draftId = String(args.params.draftId)
  // A signed draft is gone: the same form sent again has no draft, and still gets its answer from the verb.
  const draft = await readReleaseDraft(actor, draftId)
  const form = await readForm(args.request, signReleaseForm)
  if (draft && form.filled.do === 'not-today') {
    await dropReleaseDraft(actor, draftId)
    return seeOther('/sharing')
  }
  if (!form.ok && draft) return refused(form.filled, form.errors)
  const signed = form.ok
    ? await signRelease(actor, draftId, form.value, words(args))
    : { refused: 'not-found' as const }
  if ('done' in signed) return seeOther(`/sharing/${signed.done.releaseId}`)
  if (signed.refused === 'not-found') throw notFound()
  if (signed.refused === 'stopped') return seeOther('/sharing')
  return refused(form.filled, [{ field: 'signedName', message: 'sharing:error.notRead' }], 409)
}

const icons: Record<string, IconName> = { choice: 'done', stop: 'done', mayAct: 'alert', stays: 'paper', legal: 'talk' }

export default function Sign() {
  const page = useWords()
  const { t, number } = page
  const { draft, read } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={`/sharing/new/${draft.id}/preview`} />
      <p className="eyebrow">{t('sharing:step', { number: number(4), total: number(4) })}</p>
      <h1>{t('sharing:sign.title')}</h1>
      <ul className="points">
        {releasePoints(page).map(({ key, first, rest }) => (
          <li key={key}>
            <Icon name={icons[key] ?? 'done'} />
            <p>
              <b>{first}</b> {rest}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <More href="/help/my-rights">{t('sharing:sign.rights')}</More>
      </p>
      <Note>
        {releaseSummary(page, draft, draft.today).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Note>
      <PostForm refusal={refusal} version={draft.version}>
        <input type="hidden" name="read" value={read} />
        <Field
          name="signedName"
          label={t('sharing:sign.name')}
          autoComplete="name"
          maxLength={RELEASE_LIMITS.signedName}
        />
        <Acts>
          <Button>{t('sharing:sign.submit')}</Button>
          <Button kind="alt" name="do" value="not-today">
            {t('sharing:notToday')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}
