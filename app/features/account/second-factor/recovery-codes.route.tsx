import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { backupCardForm } from '#app/features/account/backup-card/backup-card.form.ts'
import { makeBackupCard } from '#app/features/account/backup-card/make-backup-card.server.ts'
import { readBackupCardPage } from '#app/features/account/backup-card/read-backup-card-page.server.ts'
import { Codes } from '#app/features/account/codes.tsx'
import { ownPlace } from '#app/features/account/own-place.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { confirmed } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'

export const handle: PageHandle = { title: 'account:setUp.codes' }

export const loader = async (args: LoaderFunctionArgs) => {
  const place = ownPlace(args)
  return readBackupCardPage(await confirmed(args), place)
}

/** Answers with the codes themselves instead of a redirect: they are in no database, so no later page could show them. */
export const action = async (args: ActionFunctionArgs) => {
  ownPlace(args)
  const actor = await confirmed(args)
  const form = await readForm(args.request, backupCardForm)
  if (!form.ok) return refused(form.filled, form.errors)
  return { codes: (await makeBackupCard(actor, form.value)).done }
}

/** Who comes: a worker or an administrator whose codes are used up, or lie where they do not know. */
export default function RecoveryCodes() {
  const { t, sentences } = useWords()
  const { left, next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const lead = t('account:setUp.codesLead')
  if (answer && 'codes' in answer) {
    return <Codes title={t('account:setUp.codes')} lead={lead} codes={answer.codes} next={next} />
  }
  return (
    <>
      <Back href={next} />
      <ErrorSummary refusal={answer} />
      <h1>{t('account:setUp.codes')}</h1>
      <p className="lead">{lead}</p>
      <p>{sentences([t('account:recovery.left', { count: left }), t('account:recovery.replaces')])}</p>
      <PostForm refusal={answer}>
        <Acts>
          <Button>{t('account:recovery.make')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
