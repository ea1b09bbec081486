import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { confirmByPasskey } from '#app/features/account/passkeys/confirm-by-passkey.server.ts'
import { passkeyErrors } from '#app/features/account/passkeys/passkey-errors.ts'
import { PasskeyForm } from '#app/features/account/passkeys/passkey-form.tsx'
import { answerForm } from '#app/features/account/passkeys/passkeys.form.ts'
import { hasPasskey } from '#app/features/account/passkeys/read-passkeys.server.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { signedIn } from '#app/server/actor.server.ts'
import { filledFrom, readFilled } from '#app/server/form.server.ts'
import { brokenForm, refused, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { pathAfterConfirming } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { confirmForm } from './confirm.form.ts'
import { confirmByPassword } from './confirm-by-password.server.ts'
import { whyAsked } from './why-asked.ts'

export const handle: PageHandle = { title: 'account:confirm.title' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = signedIn(args)
  const { role } = actor
  const next = pathAfterConfirming(new URL(args.request.url).searchParams.get('next'), homeOf(role))
  const byPhone = await hasPasskey(actor)
  return { next, why: whyAsked(next), home: homeOf(role), hasCard: role === 'participant', byPhone }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = signedIn(args)
  const here = args.context.sessionId
  if (here === null) throw brokenForm()
  const sent = filledFrom(await args.request.formData())
  if ('answer' in sent.values) {
    const phone = readFilled(sent, answerForm)
    if (!phone.ok) return refused(phone.filled, phone.errors)
    const shown = await confirmByPasskey(actor, phone.value.answer, here)
    if ('refused' in shown) return refused(phone.filled, [passkeyErrors[shown.refused]])
    return seeOtherWithCookies(pathAfterConfirming(phone.value.next, homeOf(actor.role)), [shown.done.cookie])
  }
  const form = readFilled(sent, confirmForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await confirmByPassword(actor, form.value, here)
  if ('done' in outcome)
    return seeOtherWithCookies(pathAfterConfirming(form.value.next, homeOf(actor.role)), [outcome.done.cookie])
  if (outcome.refused === 'wrong') {
    return refused(form.filled, [{ field: 'password', message: 'account:error.currentWrong' }])
  }
  return tooManyTries(form.filled, outcome.refused.wait, 'password')
}

/** Who comes: somebody in the middle of something that a stranger with this phone in hand must not do. Says why, asks once. */
export default function Confirm() {
  const { t } = useWords()
  const { next, why, home, hasCard, byPhone } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <h1>{t(`account:confirm.why.${why}`)}</h1>
      <p className="lead">{t('account:confirm.because')}</p>
      {byPhone && (
        <PasskeyForm way="use" ask="/confirm/passkey" next={next}>
          {t('account:passkeys.title')}
        </PasskeyForm>
      )}
      <PostForm refusal={refusal}>
        <input type="hidden" name="next" value={next} />
        <Field name="password" type="password" label={t('account:signIn.password')} autoComplete="current-password" />
        <Acts>
          <Button>{t('account:confirm.submit')}</Button>
          <LinkButton kind="alt" href={home}>
            {t('account:card.later')}
          </LinkButton>
        </Acts>
      </PostForm>
      {hasCard && (
        <Links
          links={[{ href: `/sign-in/backup-card?next=${encodeURIComponent(next)}`, label: t('account:signIn.forgot') }]}
        />
      )}
    </>
  )
}
