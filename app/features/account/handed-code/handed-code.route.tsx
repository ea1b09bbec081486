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
import { handedCodeForm } from './handed-code.form.ts'
import { openWithHandedCode } from './open-with-handed-code.server.ts'

export const handle: PageHandle = { title: 'contact:enter.title' }

export const loader = ({ context }: LoaderFunctionArgs) => ({ ideas: passwordIdeas(context.words.language) })

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, handedCodeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { now: at, device, userAgent } = context
  const outcome = await openWithHandedCode(form.value, { at, device, userAgent })
  if ('refused' in outcome) return refusedCode(form.filled, outcome.refused, 'account:error.handedWrong')
  return seeOtherWithCookies(homeOf(outcome.done.role), outcome.done.cookies)
}

/** Who comes: somebody who lost password, card and phone, with a slip from the office that is a day old. */
export default function HandedCode() {
  const { t } = useWords()
  const { ideas } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:handedCode.title')}</h1>
      <p className="lead">{t('account:handedCode.lead')}</p>
      <CodeForm
        refusal={refusal}
        ideas={ideas}
        identifier={t('account:signIn.identifier')}
        code={t('account:firstTime.code')}
      />
    </>
  )
}
