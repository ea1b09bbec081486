import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { confirmAddress } from './confirm-address.server.ts'
import { codeForm } from './contact.form.ts'
import { readOwnContact } from './read-contact.server.ts'

export const handle: PageHandle = { title: 'contact:code.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const place = await readOwnContact(await confirmedParticipant(args), args.params.addressId)
  if (place.isConfirmed) throw seeOther(`/me/contact/${place.id}`)
  return { id: place.id, address: place.address }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const place = await readOwnContact(actor, args.params.addressId)
  const form = await readForm(args.request, codeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await confirmAddress(actor, place, form.value)
  if ('refused' in outcome) return refused(form.filled, [{ field: 'code', message: 'contact:error.codeWrong' }])
  return seeOther(`/me/contact/${place.id}`)
}

/** Who comes: somebody with the other hand on the phone or the mail, waiting for six digits. */
export default function AddressCode() {
  const { t } = useWords()
  const { id, address } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/me/contact" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('contact:code.title')}</h1>
      <p className="lead">{t('contact:code.lead')}</p>
      <p>
        <b>
          <bdi dir="ltr">{address}</bdi>
        </b>
      </p>
      <PostForm refusal={refusal}>
        <Field
          name="code"
          label={t('contact:code.label')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={40}
        />
        <Acts>
          <Button>{t('contact:code.confirm')}</Button>
        </Acts>
      </PostForm>
      <p className="meta">{t('contact:code.nothing')}</p>
      <PostForm action={`/me/contact/${id}/again`}>
        <Acts>
          <Button kind="alt">{t('contact:code.again')}</Button>
          <Button kind="alt" formAction={`/me/contact/${id}/remove`}>
            {t('contact:remove')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}
