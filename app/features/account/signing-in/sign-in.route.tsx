import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AgencyForm } from '#app/features/account/agency/agency-form.tsx'
import { homeOf } from '#app/features/account/home-of.ts'
import { passkeyErrors } from '#app/features/account/passkeys/passkey-errors.ts'
import { PasskeyForm } from '#app/features/account/passkeys/passkey-form.tsx'
import { answerForm } from '#app/features/account/passkeys/passkeys.form.ts'
import { signInByPasskey } from '#app/features/account/passkeys/sign-in-by-passkey.server.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { filledFrom, readFilled } from '#app/server/form.server.ts'
import { hasAgency } from '#app/server/identity/agency-provider.server.ts'
import { relyingParty } from '#app/server/identity/passkeys.server.ts'
import { refused, seeOther, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { bringsCode, pathAfterSigningIn } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { DemoPeople } from './demo-people.panel.tsx'
import { signInForm } from './sign-in.form.ts'
import { signIn } from './sign-in.server.ts'

export const handle: PageHandle = { title: 'account:signIn.title' }

export const loader = ({ request, context }: LoaderFunctionArgs) => {
  const next = pathAfterSigningIn(new URL(request.url).searchParams.get('next'), '')
  if (context.actor) return seeOther(next || homeOf(context.actor.role))
  return { next, demo: context.demo, possible: relyingParty() !== null, agency: hasAgency() }
}

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const { now: at, device, userAgent, asked } = context
  const sessionId = context.sessionId ?? context.ended?.id ?? null
  const sent = filledFrom(await request.formData())
  if ('answer' in sent.values) {
    const phone = readFilled(sent, answerForm)
    if (!phone.ok) return refused(phone.filled, phone.errors)
    const outcome = await signInByPasskey(phone.value.answer, { at, device, userAgent, asked, sessionId })
    if ('refused' in outcome) return refused(phone.filled, [passkeyErrors[outcome.refused]])
    return seeOtherWithCookies(pathAfterSigningIn(phone.value.next, homeOf(outcome.done.role)), outcome.done.cookies)
  }
  const form = readFilled(sent, signInForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await signIn(form.value, { at, device, userAgent, sessionId })
  if ('refused' in outcome) {
    if (outcome.refused === 'wrong') {
      return refused(form.filled, [{ field: 'password', message: 'account:error.signInWrong' }])
    }
    return tooManyTries(form.filled, outcome.refused.wait)
  }
  const { role, second, cookies } = outcome.done
  const next = pathAfterSigningIn(form.value.next, homeOf(role))
  return seeOtherWithCookies(second ? `/sign-in/second?next=${encodeURIComponent(next)}` : next, cookies)
}

export default function SignIn() {
  const { t } = useWords()
  const { next, demo, possible, agency } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const onward = next ? `?next=${encodeURIComponent(next)}` : ''
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:signIn.title')}</h1>
      {bringsCode(next) && <p>{t('family:join.kept')}</p>}
      {possible && (
        <PasskeyForm way="use" ask="/sign-in/passkey" next={next}>
          {t('account:passkeys.title')}
        </PasskeyForm>
      )}
      <PostForm forgets refusal={refusal} submission={false}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="identifier"
          label={t('account:signIn.identifier')}
          autoComplete={possible ? 'username webauthn' : 'username'}
          spellCheck={false}
        />
        <Field name="password" type="password" label={t('account:signIn.password')} autoComplete="current-password" />
        <Tick name="own" label={t('account:signIn.own')} hint={t('account:signIn.ownHint')} />
        <Acts>
          <Button>{t('account:signIn.submit')}</Button>
        </Acts>
      </PostForm>
      {agency && (
        <section className="flow" aria-labelledby="for-workers">
          <h2 id="for-workers">{t('account:agency.forWorkers')}</h2>
          <AgencyForm next={next} kind="alt" />
        </section>
      )}
      <Links
        links={[
          { href: `/sign-in/ways-back${onward}`, label: t('contact:waysBack.forgot') },
          { href: '/sign-in/lock', label: t('account:lock.link') },
          { href: '/sign-in/first-time', label: t('account:signIn.firstTime') },
          { href: `/sign-up${onward}`, label: t('account:signIn.new') },
        ]}
      />
      {demo && <DemoPeople />}
    </>
  )
}
