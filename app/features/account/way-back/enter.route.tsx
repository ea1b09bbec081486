import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { NewPasswordField } from '#app/features/account/new-password-field.tsx'
import { refusalKeys } from '#app/features/account/refusal-keys.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { passwordIdeas } from '#app/server/identity/four-words.server.ts'
import { notFound, refused, seeOther, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { openWithCode } from './open-with-code.server.ts'
import { readWayBack } from './read-way-back.server.ts'
import { enterForm } from './way-back.form.ts'

export const handle: PageHandle = { title: 'contact:enter.title' }

export const loader = async ({ params, context }: LoaderFunctionArgs) => {
  if (context.actor) return seeOther(homeOf(context.actor.role))
  if (!(await readWayBack(params.wayBackId))) throw notFound()
  return { ideas: passwordIdeas(context.words.language) }
}

export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const id = await readWayBack(params.wayBackId)
  if (!id) throw notFound()
  const form = await readForm(request, enterForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { now: at, device, userAgent } = context
  const outcome = await openWithCode(id, form.value, { at, device, userAgent })
  if ('done' in outcome) return seeOtherWithCookies(homeOf(outcome.done.role), outcome.done.cookies)
  if (outcome.refused === 'wrong') return refused(form.filled, [{ field: 'code', message: 'contact:error.codeWrong' }])
  return refused(form.filled, [refusalKeys[outcome.refused]])
}

/** The same page whether a code is on its way or not. */
export default function EnterCode() {
  const { t } = useWords()
  const { ideas } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/sign-in/code" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('contact:enter.title')}</h1>
      <p className="lead">{t('contact:enter.lead')}</p>
      <p>{t('account:useCard.allElse')}</p>
      <PostForm forgets refusal={refusal}>
        <Field
          name="code"
          label={t('contact:code.label')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={40}
        />
        <NewPasswordField label={t('account:useCard.password')} ideas={ideas} />
        <Acts>
          <Button>{t('account:useCard.submit')}</Button>
        </Acts>
      </PostForm>
      <p className="meta">{t('contact:enter.nothing')}</p>
      <More href="/sign-in/ways-back">{t('contact:enter.others')}</More>
    </>
  )
}
