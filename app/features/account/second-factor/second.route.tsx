import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { passkeyErrors } from '#app/features/account/passkeys/passkey-errors.ts'
import { PasskeyForm } from '#app/features/account/passkeys/passkey-form.tsx'
import { answerForm } from '#app/features/account/passkeys/passkeys.form.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { filledFrom, readFilled } from '#app/server/form.server.ts'
import { relyingParty } from '#app/server/identity/passkeys.server.ts'
import { refused, seeOther, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { giveSecondByPasskey } from './second-by-passkey.server.ts'
import { recoveryForm, secondFactorForm } from './second-factor.form.ts'
import { giveSecondFactor, isSetUp, readStanding } from './second-step.server.ts'

export const handle: PageHandle = { title: 'account:second.title' }

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const next = pathAfterSigningIn(new URL(request.url).searchParams.get('next'), '')
  const onward = next ? `?next=${encodeURIComponent(next)}` : ''
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing) return seeOther(`/sign-in${onward}`)
  if (!isSetUp(standing)) return seeOther(`/sign-in/second/set-up${onward}`)
  return { next, byApp: standing.sealed !== null, byKey: standing.hasKey && relyingParty() !== null }
}

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing || !isSetUp(standing)) return seeOther('/sign-in')
  const asked = { at: context.now, userAgent: context.userAgent }
  const onward = (next: string) => pathAfterSigningIn(next, homeOf(standing.role))
  const sent = filledFrom(await request.formData())
  if ('answer' in sent.values) {
    const phone = readFilled(sent, answerForm)
    if (!phone.ok) return refused(phone.filled, phone.errors)
    const shown = await giveSecondByPasskey(standing, phone.value.answer, asked)
    if ('done' in shown) return seeOtherWithCookies(onward(phone.value.next), shown.done.cookies)
    return shown.refused === 'over' ? seeOther('/sign-in') : refused(phone.filled, [passkeyErrors[shown.refused]])
  }
  const byApp = standing.sealed !== null
  const form = readFilled(sent, byApp ? secondFactorForm : recoveryForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await giveSecondFactor(standing, form.value, asked)
  if ('done' in outcome) return seeOtherWithCookies(onward(form.value.next), outcome.done.cookies)
  if (outcome.refused === 'over') return seeOther('/sign-in')
  if (outcome.refused === 'wrong') {
    const message = byApp ? 'account:error.secondWrong' : 'account:error.recoveryWrong'
    return refused(form.filled, [{ field: 'code', message }])
  }
  return tooManyTries(form.filled, outcome.refused.wait, 'code')
}

/** Who comes: a worker or an administrator whose password was right, with a key, or the phone that shows six digits. */
export default function Second() {
  const { t } = useWords()
  const { next, byApp, byKey } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:second.title')}</h1>
      <p className="lead">{t(byApp ? 'account:second.lead' : 'account:second.leadKey')}</p>
      {byKey && (
        <PasskeyForm way="use" ask="/sign-in/second/passkey" next={next}>
          {t('account:setUp.byKey')}
        </PasskeyForm>
      )}
      <PostForm forgets refusal={refusal}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="code"
          label={t(byApp ? 'account:second.code' : 'account:second.recovery')}
          hint={byApp ? t('account:second.codeHint') : undefined}
          autoComplete="one-time-code"
          spellCheck={false}
          maxLength={40}
        />
        <Acts>
          <Button>{t('account:signIn.submit')}</Button>
        </Acts>
      </PostForm>
      <p>{t('account:second.lost')}</p>
    </>
  )
}
