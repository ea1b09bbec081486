import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Codes } from '#app/features/account/codes.tsx'
import { useWords } from '#app/i18n/words.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { backupCardForm } from './backup-card.form.ts'
import { makeBackupCard } from './make-backup-card.server.ts'
import { readBackupCardPage } from './read-backup-card-page.server.ts'

export const handle: PageHandle = { title: 'account:card.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const next = pathAfterSigningIn(new URL(args.request.url).searchParams.get('next'), '/today')
  return readBackupCardPage(actor, next)
}

/** Answers with the codes themselves instead of a redirect: they are in no database, so no later page could show them. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const form = await readForm(args.request, backupCardForm)
  if (!form.ok) return refused(form.filled, form.errors)
  return { codes: (await makeBackupCard(actor, form.value)).done }
}

export default function BackupCard() {
  const { t, sentences } = useWords()
  const { left, next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) {
    return (
      <Codes title={t('account:card.codes')} codes={answer.codes} next={next}>
        <p>
          <More href="/me/passkeys">{t('account:passkeys.offer')}</More>
        </p>
      </Codes>
    )
  }
  return (
    <>
      <ErrorSummary refusal={answer} />
      <h1>{t('account:card.title')}</h1>
      <p className="lead">{t('account:card.lead')}</p>
      <p>{t('account:card.why')}</p>
      {left > 0 && <p>{sentences([t('account:card.left', { count: left }), t('account:card.replaces')])}</p>}
      <PostForm>
        <Acts>
          <Button>{left > 0 ? t('account:card.makeNew') : t('account:card.make')}</Button>
          <LinkButton kind="alt" href={next}>
            {t('account:card.later')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}
