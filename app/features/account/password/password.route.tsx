import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NewPasswordField } from '#app/features/account/new-password-field.tsx'
import { refusalKeys } from '#app/features/account/refusal-keys.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { passwordIdeas } from '#app/server/identity/four-words.server.ts'
import { brokenForm, refused, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { changePassword } from './change-password.server.ts'
import { passwordForm } from './password.form.ts'

export const handle: PageHandle = { title: 'account:password.title', tab: 'me' }

export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  return { ideas: passwordIdeas(args.context.words.language) }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, passwordForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const here = args.context.sessionId
  if (here === null) throw brokenForm()
  const outcome = await changePassword(actor, form.value, here)
  if ('done' in outcome) return seeOtherWithCookies('/me/devices?password=new', [outcome.done.cookie])
  const reason = outcome.refused
  if (reason === 'wrong') return refused(form.filled, [{ field: 'passwordNow', message: 'account:error.currentWrong' }])
  if (reason === 'same') return refused(form.filled, [{ field: 'password', message: 'account:error.passwordSame' }])
  if (typeof reason === 'string') return refused(form.filled, [refusalKeys[reason]])
  return tooManyTries(form.filled, reason.wait, 'passwordNow')
}

export default function Password() {
  const { t } = useWords()
  const { ideas } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/me" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:password.title')}</h1>
      <p className="lead">{t('account:password.lead')}</p>
      <PostForm refusal={refusal}>
        <Field
          name="passwordNow"
          type="password"
          label={t('account:password.current')}
          autoComplete="current-password"
        />
        <NewPasswordField label={t('account:password.new')} ideas={ideas} />
        <Acts>
          <Button>{t('account:password.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
