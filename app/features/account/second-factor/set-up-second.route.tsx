import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { QrCode } from '#app/ui/pictures/qr-code.tsx'
import { secondFactorForm } from './second-factor.form.ts'
import { offer, readStanding, setUpSecondFactor, showOnce, willBeShown } from './second-step.server.ts'

export const handle: PageHandle = { title: 'account:setUp.title' }

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const next = pathAfterSigningIn(new URL(request.url).searchParams.get('next'), '')
  if (willBeShown(context)) return { next, secret: '', address: '' }
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing) return seeOther('/sign-in')
  if (standing.sealed !== null) return seeOther('/sign-in/second')
  return { next, ...offer(standing) }
}

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing || standing.sealed !== null) return seeOther('/sign-in')
  const form = await readForm(request, secondFactorForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await setUpSecondFactor(standing, form.value, { at: context.now, userAgent: context.userAgent })
  if ('done' in outcome) {
    showOnce(context)
    const { codes, cookies } = outcome.done
    const next = pathAfterSigningIn(form.value.next, homeOf(standing.role))
    const headers = cookies.map((cookie): [string, string] => ['Set-Cookie', cookie])
    return data({ codes, next }, { headers })
  }
  if (outcome.refused === 'over') return seeOther('/sign-in')
  if (outcome.refused === 'wrong') return refused(form.filled, [{ field: 'code', message: 'account:error.setUpWrong' }])
  return tooManyTries(form.filled, outcome.refused.wait, 'code')
}

/** Who comes: a worker or an administrator on their first day here, with a phone. */
export default function SetUpSecond() {
  const { t } = useWords()
  const { next, secret, address } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) return <RecoveryCodes codes={answer.codes} next={answer.next} />
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={answer} />
      <h1>{t('account:setUp.title')}</h1>
      <p className="lead">{t('account:setUp.lead')}</p>
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

function RecoveryCodes({ codes, next }: { codes: string[]; next: string }) {
  const { t } = useWords()
  return (
    <>
      <h1>{t('account:setUp.codes')}</h1>
      <p className="lead">{t('account:setUp.codesLead')}</p>
      <p className="note">{t('account:card.shownOnce')}</p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ol>
      <Acts>
        <LinkButton href={next}>{t('account:card.done')}</LinkButton>
      </Acts>
    </>
  )
}
