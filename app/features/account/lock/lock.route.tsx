import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { lockForm } from './lock.form.ts'
import { lockAccount } from './lock-account.server.ts'

export const handle: PageHandle = { title: 'account:lock.title' }

export const loader = ({ request }: LoaderFunctionArgs) => ({
  locked: new URL(request.url).searchParams.get('locked') === 'yes',
})

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, lockForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await lockAccount(form.value, { at: context.now, device: context.device })
  if ('done' in outcome) return seeOther('/sign-in/lock?locked=yes')
  if (outcome.refused === 'wrong') {
    return refused(form.filled, [{ field: 'password', message: 'account:error.lockWrong' }])
  }
  return tooManyTries(form.filled, outcome.refused.wait)
}

/** Who comes: somebody whose phone was taken, at a friend's phone, in a hurry. What it does, two fields, one press. */
export default function Lock() {
  const { t } = useWords()
  const { locked } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  if (locked && !refusal) return <Locked />
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:lock.title')}</h1>
      <p className="lead">{t('account:lock.lead')}</p>
      <PostForm refusal={refusal} submission={false}>
        <Field name="identifier" label={t('account:signIn.identifier')} autoComplete="username" spellCheck={false} />
        <Field
          name="password"
          type="password"
          label={t('account:lock.proof')}
          hint={t('account:lock.proofHint')}
          autoComplete="current-password"
        />
        <Note>
          <p>{t('account:lock.does')}</p>
          <p>{t('account:lock.opens')}</p>
        </Note>
        <Acts>
          <Button>{t('account:lock.submit')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

function Locked() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('account:lock.locked')}</h1>
      <p className="lead">{t('account:lock.lockedLead')}</p>
      <p>{t('account:lock.shown')}</p>
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
