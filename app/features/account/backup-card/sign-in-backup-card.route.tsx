import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { NewPasswordField } from '#app/features/account/new-password-field.tsx'
import { refusalKeys } from '#app/features/account/refusal-keys.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { passwordIdeas } from '#app/server/identity/four-words.server.ts'
import { refused, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { openWithBackupCard } from './open-with-backup-card.server.ts'
import { signInBackupCardForm } from './sign-in-backup-card.form.ts'

export const handle: PageHandle = { title: 'account:useCard.title' }

export const loader = ({ request, context }: LoaderFunctionArgs) => ({
  ideas: passwordIdeas(context.words.language),
  next: pathAfterSigningIn(new URL(request.url).searchParams.get('next'), ''),
})

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, signInBackupCardForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { now: at, device, userAgent } = context
  const outcome = await openWithBackupCard(form.value, { at, device, userAgent })
  if ('refused' in outcome) {
    const reason = outcome.refused
    if (reason === 'wrong') return refused(form.filled, [{ field: 'code', message: 'account:error.codeWrong' }])
    if (typeof reason === 'string') return refused(form.filled, [refusalKeys[reason]])
    return tooManyTries(form.filled, reason.wait)
  }
  return seeOtherWithCookies(pathAfterSigningIn(form.value.next, homeOf(outcome.done.role)), outcome.done.cookies)
}

export default function SignInBackupCard() {
  const { t } = useWords()
  const { next, ideas } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:useCard.title')}</h1>
      <p className="lead">{t('account:useCard.lead')}</p>
      <p>{t('account:useCard.allElse')}</p>
      <PostForm refusal={refusal}>
        <input type="hidden" name="next" value={next} />
        <Field name="identifier" label={t('account:signIn.identifier')} autoComplete="username" spellCheck={false} />
        <Field
          name="code"
          label={t('account:useCard.code')}
          hint={t('account:useCard.codeHint')}
          autoComplete="one-time-code"
          spellCheck={false}
          maxLength={40}
        />
        <NewPasswordField label={t('account:useCard.password')} ideas={ideas} />
        <Acts>
          <Button>{t('account:useCard.submit')}</Button>
        </Acts>
      </PostForm>
      <p>
        <More href="/sign-in/handed-code">{t('account:useCard.handed')}</More>
      </p>
    </>
  )
}
