import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ADDRESS_USES } from '#app/domain/message.ts'
import { useWords } from '#app/i18n/words.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, savedAt, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { chooseUses } from './choose-uses.server.ts'
import { usesForm } from './contact.form.ts'
import { readOwnContact } from './read-contact.server.ts'

export const handle: PageHandle = { title: 'contact:uses.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const place = await readOwnContact(await confirmedParticipant(args), args.params.addressId)
  if (!place.isConfirmed) throw seeOther(`/me/contact/${place.id}/code`)
  return place
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const place = await readOwnContact(actor, args.params.addressId)
  const form = await readForm(args.request, usesForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await chooseUses(actor, place, form.value)
  if ('refused' in outcome) return refused({}, [{ field: 'use', message: 'account:error.stale' }], 409)
  return savedAt(`/me/contact/${place.id}`)
}

/** Who comes: somebody who decides what may be said where. Each tick shows the very words that would be sent. */
export default function AddressUses() {
  const { t } = useWords()
  const { id, address, uses, version } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const words = {
    'getting-in': t('contact:use.getting-in.hint', { words: t('messages:text.code-handed') }),
    endings: t('messages:text.showing-ends'),
    'sign-ins': (
      <>
        {t('messages:text.signed-in')}
        <br />
        {t('messages:text.password-changed')}
        <br />
        {t('messages:text.code-handed')}
      </>
    ),
  }
  return (
    <>
      <Back href="/me/contact" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('contact:uses.title')}</h1>
      <p className="lead">
        <bdi dir="ltr">{address}</bdi>
      </p>
      <p id="saved" className="note">
        {t('contact:uses.saved')}
      </p>
      <PostForm refusal={refusal} version={version}>
        <Ticks
          name="use"
          label={t('contact:uses.label')}
          hint={t('contact:uses.hint')}
          values={uses}
          options={ADDRESS_USES.map((value) => ({ value, label: t(`contact:use.${value}.label`), hint: words[value] }))}
        />
        <Acts>
          <Button>{t('contact:uses.save')}</Button>
        </Acts>
      </PostForm>
      <Note>{t('contact:uses.risk')}</Note>
      <PostForm action={`/me/contact/${id}/remove`}>
        <Acts>
          <Button kind="alt">{t('contact:remove')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
