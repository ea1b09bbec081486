import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { channelsOpen } from '#app/server/post/ways.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { askWayBack } from './ask-way-back.server.ts'
import { askForm } from './way-back.form.ts'

export const handle: PageHandle = { title: 'contact:ask.title' }

export const loader = ({ context }: LoaderFunctionArgs) => {
  const channels = channelsOpen()
  if (channels.length === 0) throw notFound()
  return context.actor ? seeOther(homeOf(context.actor.role)) : { channels }
}

export const action = async ({ request, context }: ActionFunctionArgs) => {
  if (channelsOpen().length === 0) throw notFound()
  const form = await readForm(request, askForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { now: at, device } = context
  return seeOther(`/sign-in/code/${await askWayBack(form.value, { at, device })}`)
}

/** Who comes: somebody who confirmed an e-mail or phone number once. The page never says whether there is one. */
export default function AskForCode() {
  const { t } = useWords()
  const { channels } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const [first] = channels
  return (
    <>
      <Back href="/sign-in/ways-back" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('contact:ask.title')}</h1>
      <p className="lead">{t('contact:ask.lead')}</p>
      <PostForm forgets refusal={refusal}>
        <Field name="identifier" label={t('account:signIn.identifier')} autoComplete="username" spellCheck={false} />
        {channels.length > 1 ? (
          <Choice
            name="channel"
            label={t('contact:ask.way')}
            options={channels.map((value) => ({ value, label: t(`contact:ask.${value}`) }))}
          />
        ) : (
          <input type="hidden" name="channel" value={first} />
        )}
        <Acts>
          <Button>{t('contact:ask.submit')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
