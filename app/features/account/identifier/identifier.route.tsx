import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { refusalKeys } from '#app/features/account/refusal-keys.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { changeIdentifier } from './change-identifier.server.ts'
import { identifierForm } from './identifier.form.ts'

export const handle: PageHandle = { title: 'account:identifier.title', tab: 'me' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  await confirmedParticipant(args)
  return {}
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const form = await readDrafted(args, identifierForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await changeIdentifier(actor, form.value)
  if ('done' in outcome) return seeOtherWithCookies('/me', [outcome.done])
  const reason = outcome.refused
  if (reason === 'wrong') return refused(form.filled, [{ field: 'passwordNow', message: 'account:error.currentWrong' }])
  if (typeof reason !== 'string') return tooManyTries(form.filled, reason.wait)
  return refused(form.filled, [{ ...refusalKeys[reason], field: 'identifier' }])
}

/** Who comes: somebody whose number changed, or who wants a name that tells nobody who they are. */
export default function Identifier() {
  const { t } = useWords()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/me" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:identifier.title')}</h1>
      <p className="lead">{t('account:identifier.lead')}</p>
      <PostForm draft refusal={refusal}>
        <Field
          name="identifier"
          label={t('account:signUp.identifier')}
          hint={t('account:signUp.identifierHint')}
          autoComplete="username"
          spellCheck={false}
        />
        <Field
          name="passwordNow"
          type="password"
          label={t('account:signIn.password')}
          autoComplete="current-password"
        />
        <Acts>
          <Button>{t('account:identifier.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
