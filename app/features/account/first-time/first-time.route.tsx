import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CodeForm } from '#app/features/account/by-code/code-form.tsx'
import { refusedCode } from '#app/features/account/by-code/refused-code.server.ts'
import { homeOf } from '#app/features/account/home-of.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { passwordIdeas } from '#app/server/identity/four-words.server.ts'
import { refused, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { firstTimeForm } from './first-time.form.ts'
import { openFirstTime } from './open-first-time.server.ts'

export const handle: PageHandle = { title: 'account:firstTime.title' }

export const loader = ({ context }: LoaderFunctionArgs) => ({ ideas: passwordIdeas(context.words.language) })

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, firstTimeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { now: at, device, userAgent } = context
  const outcome = await openFirstTime(form.value, { at, device, userAgent })
  if ('refused' in outcome) return refusedCode(form.filled, outcome.refused, 'account:error.inviteWrong')
  const { role, second, cookies } = outcome.done
  return seeOtherWithCookies(second ? '/sign-in/second' : homeOf(role), cookies)
}

/** Who comes: a worker with a new account, or one who forgot the password, with a code from their administrator. */
export default function FirstTime() {
  const { t } = useWords()
  const { ideas } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:firstTime.title')}</h1>
      <p className="lead">{t('account:firstTime.lead')}</p>
      <CodeForm
        refusal={refusal}
        ideas={ideas}
        identifier={t('account:firstTime.identifier')}
        code={t('account:firstTime.code')}
      />
    </>
  )
}
