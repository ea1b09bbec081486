import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Codes } from '#app/features/account/codes.tsx'
import { homeOf } from '#app/features/account/home-of.ts'
import { passkeyErrors } from '#app/features/account/passkeys/passkey-errors.ts'
import { PasskeyForm } from '#app/features/account/passkeys/passkey-form.tsx'
import { keyForm } from '#app/features/account/passkeys/passkeys.form.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { filledFrom, readFilled } from '#app/server/form.server.ts'
import { relyingParty } from '#app/server/identity/passkeys.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { QrCode } from '#app/ui/pictures/qr-code.tsx'
import { setUpByPasskey } from './second-by-passkey.server.ts'
import { secondFactorForm } from './second-factor.form.ts'
import { isSetUp, offer, readStanding, setUpSecondFactor, showOnce, willBeShown } from './second-step.server.ts'

export const handle: PageHandle = { title: 'account:setUp.title' }

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const next = pathAfterSigningIn(new URL(request.url).searchParams.get('next'), '')
  if (willBeShown(context)) return { next, possible: false, secret: '', address: '' }
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing) return seeOther('/sign-in')
  if (isSetUp(standing)) return seeOther('/sign-in/second')
  return { next, possible: relyingParty() !== null, ...offer(standing) }
}

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing || isSetUp(standing)) return seeOther('/sign-in')
  const asked = { at: context.now, userAgent: context.userAgent }
  const sent = filledFrom(await request.formData())
  const letIn = ({ codes, cookies }: { codes: string[]; cookies: string[] }, to: string) => {
    showOnce(context)
    const headers = cookies.map((cookie): [string, string] => ['Set-Cookie', cookie])
    return data({ codes, next: pathAfterSigningIn(to, homeOf(standing.role)) }, { headers })
  }
  if ('answer' in sent.values) {
    const phone = readFilled(sent, keyForm)
    if (!phone.ok) return refused(phone.filled, phone.errors)
    const made = await setUpByPasskey(standing, phone.value, asked)
    if ('done' in made) return letIn(made.done, phone.value.next)
    return made.refused === 'over' ? seeOther('/sign-in') : refused(phone.filled, [passkeyErrors[made.refused]])
  }
  const form = readFilled(sent, secondFactorForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await setUpSecondFactor(standing, form.value, asked)
  if ('done' in outcome) return letIn(outcome.done, form.value.next)
  if (outcome.refused === 'over') return seeOther('/sign-in')
  if (outcome.refused === 'wrong') return refused(form.filled, [{ field: 'code', message: 'account:error.setUpWrong' }])
  return tooManyTries(form.filled, outcome.refused.wait, 'code')
}

/** Who comes: a worker or an administrator on their first day here, with a phone. */
export default function SetUpSecond() {
  const { t } = useWords()
  const { next, possible, secret, address } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) {
    const { codes } = answer
    return (
      <Codes title={t('account:setUp.codes')} lead={t('account:setUp.codesLead')} codes={codes} next={answer.next} />
    )
  }
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={answer} />
      <h1>{t('account:setUp.title')}</h1>
      <p className="lead">{t('account:setUp.lead')}</p>
      {possible && (
        <PasskeyForm
          way="make"
          ask="/sign-in/second/passkey"
          next={next}
          submission={crypto.randomUUID()}
          kind="alt"
          hint={t('account:setUp.byKeyHint')}
        >
          {t('account:setUp.byKey')}
        </PasskeyForm>
      )}
      <h2>{t('account:setUp.withApp')}</h2>
      <p>{t('account:setUp.scan')}</p>
      <QrCode text={address} label={t('account:setUp.picture')} />
      <p>{t('account:setUp.type')}</p>
      <p>
        <code dir="ltr">{secret}</code>
      </p>
      <PostForm refusal={answer}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="code"
          label={t('account:setUp.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
        />
        <Acts>
          <Button>{t('account:setUp.submit')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
