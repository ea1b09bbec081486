import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CodeForm } from '#app/features/account/by-code/code-form.tsx'
import { refusedCode } from '#app/features/account/by-code/refused-code.server.ts'
import { homeOf } from '#app/features/account/home-of.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { passwordIdeas } from '#app/server/identity/four-words.server.ts'
import { refused, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { openWithBackupCard } from './open-with-backup-card.server.ts'
import { signInBackupCardForm } from './sign-in-backup-card.form.ts'

export const handle: PageHandle = { title: 'account:useCard.title' }

export const loader = ({ request, context }: LoaderFunctionArgs) => ({
  ideas: passwordIdeas(context.words.language),
  next: pathAfterSigningIn(new URL(request.url).searchParams.get('next'), ''),
})

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, signInBackupCardForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { now: at, device, userAgent } = context
  const outcome = await openWithBackupCard(form.value, { at, device, userAgent })
  if ('refused' in outcome) return refusedCode(form.filled, outcome.refused, 'account:error.codeWrong')
  return seeOtherWithCookies(pathAfterSigningIn(form.value.next, homeOf(outcome.done.role)), outcome.done.cookies)
}

export default function SignInBackupCard() {
  const { t } = useWords()
  const { next, ideas } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/sign-in" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:useCard.title')}</h1>
      <p className="lead">{t('account:useCard.lead')}</p>
      <p>{t('account:useCard.allElse')}</p>
      <CodeForm
        refusal={refusal}
        ideas={ideas}
        identifier={t('account:signIn.identifier')}
        code={t('account:useCard.code')}
      >
        <input type="hidden" name="next" value={next} />
      </CodeForm>
      <p>
        <More href="/sign-in/handed-code">{t('account:useCard.handed')}</More>
      </p>
    </>
  )
}
