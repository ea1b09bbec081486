import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { startingLarge, useWords } from '#app/i18n/words.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { addAddress } from './add-address.server.ts'
import { addressForm, READERS } from './contact.form.ts'
import { openOrNotFound, readContact } from './read-contact.server.ts'
import { refusalOfAddress } from './refusal-of-address.ts'

export const handle: PageHandle = { title: 'contact:title', tab: 'me' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => readContact(await confirmedParticipant(args)))

export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  openOrNotFound()
  const form = await readDrafted(args, addressForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await addAddress(actor, form.value)
  if ('done' in outcome) return seeOther(`/me/contact/${outcome.done.id}/code`)
  // An answer like the others, and no mistake to mend.
  if (outcome.refused === 'not-safe') return { notSafe: true }
  return refused(form.filled, [refusalOfAddress[outcome.refused]])
}

/** Who comes: somebody who fears to forget the password; perhaps somebody whose phone is read by another. So it asks first. */
export default function Contact() {
  const { t, list, language } = useWords()
  const { addresses, channels, own } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const notSafe = answer && 'notSafe' in answer
  const refusal = answer && 'errors' in answer ? answer : undefined
  const way = channels.length > 1 ? 'both' : channels[0]
  return (
    <>
      <Back href="/me" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('contact:title')}</h1>
      {notSafe ? (
        <Note>
          <p>{t('contact:notSafe')}</p>
          <More href="/me/backup-card">{t('account:me.card')}</More>
        </Note>
      ) : (
        <p className="lead">{t('contact:lead')}</p>
      )}
      {addresses.length > 0 && (
        <Links
          links={addresses.map(({ id, address, isConfirmed, uses }) => ({
            href: isConfirmed ? `/me/contact/${id}` : `/me/contact/${id}/code`,
            label: <bdi dir="ltr">{address}</bdi>,
            hint: !isConfirmed
              ? t('contact:waiting')
              : uses.length === 0
                ? t('contact:unused')
                : startingLarge(list(uses.map((use) => t(`contact:use.${use}.short`))), language),
          }))}
        />
      )}
      <Section id="add" title={t('contact:add')}>
        <PostForm draft refusal={refusal}>
          <Field
            name="address"
            label={t(`contact:address.${way as 'both' | 'email' | 'text'}`)}
            value={own}
            autoComplete="off"
            spellCheck={false}
            maxLength={identifierMaxLength}
          />
          <Choice
            name="reader"
            label={t('contact:reader.label')}
            hint={t('contact:reader.hint')}
            options={READERS.map((value) => ({ value, label: t(`contact:reader.${value}`) }))}
          />
          <Acts>
            <Button>{t('contact:send')}</Button>
          </Acts>
        </PostForm>
      </Section>
    </>
  )
}
