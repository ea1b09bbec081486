import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { secondFactorForm } from './second-factor.form.ts'
import { giveSecondFactor, readStanding } from './second-step.server.ts'

export const handle: PageHandle = { title: 'account:second.title' }

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const next = pathAfterSigningIn(new URL(request.url).searchParams.get('next'), '')
  const onward = next ? `?next=${encodeURIComponent(next)}` : ''
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing) return seeOther(`/sign-in${onward}`)
  return standing.sealed === null ? seeOther(`/sign-in/second/set-up${onward}`) : { next }
}

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing || standing.sealed === null) return seeOther('/sign-in')
  const form = await readForm(request, secondFactorForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await giveSecondFactor(standing, form.value, { at: context.now, userAgent: context.userAgent })
  if ('done' in outcome) {
    return seeOtherWithCookies(pathAfterSigningIn(form.value.next, homeOf(standing.role)), outcome.done.cookies)
  }
  if (outcome.refused === 'over') return seeOther('/sign-in')
  if (outcome.refused === 'wrong')
    return refused(form.filled, [{ field: 'code', message: 'account:error.secondWrong' }])
  return tooManyTries(form.filled, outcome.refused.wait, 'code')
}

/** Who comes: a worker or an administrator whose password was right, with the phone that shows six digits. */
export default function Second() {
  const { t } = useWords()
  const { next } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:second.title')}</h1>
      <p className="lead">{t('account:second.lead')}</p>
      <PostForm refusal={refusal}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="code"
          label={t('account:second.code')}
          hint={t('account:second.codeHint')}
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
