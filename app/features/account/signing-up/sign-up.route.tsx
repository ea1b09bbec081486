import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nameMaxLength } from '#app/domain/actor.ts'
import { homeOf } from '#app/features/account/home-of.ts'
import { NewPasswordField } from '#app/features/account/new-password-field.tsx'
import { ProgrammeField } from '#app/features/account/programme-field.tsx'
import { refusalKeys } from '#app/features/account/refusal-keys.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { passwordIdeas } from '#app/server/identity/four-words.server.ts'
import { refused, seeOther, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { bringsCode, pathAfterSigningIn } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { readSignUpPage } from './read-sign-up-page.server.ts'
import { signUpForm } from './sign-up.form.ts'
import { signUp } from './sign-up.server.ts'

export const handle: PageHandle = { title: 'account:signUp.title' }

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  if (context.actor) return seeOther(homeOf(context.actor.role))
  const page = await readSignUpPage(new URL(request.url).searchParams.get('next'))
  return { ...page, ideas: passwordIdeas(context.words.language) }
}

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, signUpForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { words, now: at, device, userAgent } = context
  const outcome = await signUp(form.value, { language: words.language, at, device, userAgent })
  if ('wait' in outcome) return tooManyTries(form.filled, outcome.wait)
  if ('refused' in outcome)
    return refused(
      form.filled,
      outcome.refused.map((reason) => refusalKeys[reason]),
    )
  const next = pathAfterSigningIn(form.value.next, '')
  const card = next ? `/me/backup-card?next=${encodeURIComponent(next)}` : '/me/backup-card'
  return seeOtherWithCookies(card, outcome.done)
}

/** Who comes: somebody curious or sent by a worker, with a phone in one hand. Three questions, none of them a name or an address. */
export default function SignUp() {
  const { t } = useWords()
  const { programmes, next, ideas } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:signUp.title')}</h1>
      <p className="lead">{t('account:signUp.lead')}</p>
      {bringsCode(next) && <p>{t('family:join.kept')}</p>}
      <PostForm forgets refusal={refusal}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="identifier"
          label={t('account:signUp.identifier')}
          hint={t('account:signUp.identifierHint')}
          autoComplete="username"
          spellCheck={false}
        />
        <NewPasswordField label={t('account:signUp.password')} ideas={ideas} />
        <Field
          name="name"
          label={t('account:signUp.name')}
          hint={t('account:signUp.nameHint')}
          autoComplete="nickname"
          maxLength={nameMaxLength}
        />
        <ProgrammeField programmes={programmes} value={null} />
        <p className="hint">{t('account:signUp.age')}</p>
        <Acts>
          <Button>{t('account:signUp.submit')}</Button>
        </Acts>
      </PostForm>
      <p>
        <a className="more" href="/sign-in">
          {t('account:signUp.haveOne')}
        </a>
      </p>
    </>
  )
}
