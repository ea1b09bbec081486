import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CardCodes } from '#app/features/account/backup-card/card-codes.tsx'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { lockForm } from './lock.form.ts'
import { lockAccount } from './lock-account.server.ts'

export const handle: PageHandle = { title: 'account:signIn.title' }

export const loader = ({ request }: LoaderFunctionArgs) => ({
  locked: new URL(request.url).searchParams.get('locked') === 'yes',
})

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, lockForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await lockAccount(form.value, { at: context.now, device: context.device })
  // Codes are answered here and now: they are in no database, so no later page could show them.
  if ('done' in outcome) return outcome.done.codes.length > 0 ? outcome.done : seeOther('/sign-in/lock?locked=yes')
  if (outcome.refused === 'wrong') {
    return refused(form.filled, [{ field: 'password', message: 'account:error.lockWrong' }])
  }
  return tooManyTries(form.filled, outcome.refused.wait)
}

/** Who comes: somebody whose phone was taken, at a friend's phone, in a hurry. What it does, two fields, one press. */
export default function Lock() {
  const { t } = useWords()
  const { locked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) return <Locked codes={answer.codes} />
  if (locked && !answer) return <Locked codes={[]} />
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={answer} />
      <h1>{t('account:lock.title')}</h1>
      <p className="lead">{t('account:lock.lead')}</p>
      <p>{t('account:lock.does')}</p>
      <Note>
        <p>
          <b>{t('account:lock.opens')}</b>
        </p>
        <p>{t('account:lock.byCard')}</p>
        <p>{t('account:lock.noCard')}</p>
        <p>{t('account:lock.byOffice')}</p>
        <p>{t('account:lock.notByCode')}</p>
      </Note>
      <PostForm forgets refusal={answer}>
        <Field name="identifier" label={t('account:signIn.identifier')} autoComplete="username" spellCheck={false} />
        <Field
          name="password"
          type="password"
          label={t('account:lock.proof')}
          hint={t('account:lock.proofHint')}
          autoComplete="current-password"
        />
        <Tick name="newCard" label={t('account:lock.newCard')} hint={t('account:lock.newCardHint')} />
        <Acts>
          <Button>{t('account:lock.submit')}</Button>
        </Acts>
      </PostForm>
      <p>
        <More href="/me/devices">{t('account:lock.instead')}</More>
      </p>
    </>
  )
}

/** With the codes of a new card, when there is one: they open it again. */
function Locked({ codes }: { codes: readonly string[] }) {
  const { t } = useWords()
  return (
    <>
      <h1>{t('account:lock.locked')}</h1>
      <p className="lead">{t('account:lock.lockedLead')}</p>
      {codes.length > 0 && (
        <>
          <h2>{t('account:lock.codes')}</h2>
          <p className="note">{t('account:card.shownOnce')}</p>
          <CardCodes codes={codes} />
        </>
      )}
      <p>{t('account:lock.hidden')}</p>
      <Acts>
        <LinkButton href="/sign-in/backup-card">{t('account:lock.open')}</LinkButton>
        <LinkButton kind="alt" href="/sign-in/handed-code">
          {t('account:handedCode.title')}
        </LinkButton>
        <LinkButton kind="alt" href="/help/today">
          {t('help:today.title')}
        </LinkButton>
      </Acts>
    </>
  )
}
