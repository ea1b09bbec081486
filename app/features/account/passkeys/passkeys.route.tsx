import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ownPlace } from '#app/features/account/own-place.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { confirmed } from '#app/server/confirmed.server.ts'
import { filledFrom, readFilled } from '#app/server/form.server.ts'
import { brokenForm, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { addPasskey } from './add-passkey.server.ts'
import { passkeyErrors } from './passkey-errors.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { addPasskeyForm, removePasskeyForm } from './passkeys.form.ts'
import { readPasskeys } from './read-passkeys.server.ts'
import { removePasskey } from './remove-passkey.server.ts'

export const handle: PageHandle = { title: 'account:passkeys.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const place = ownPlace(args)
  return { place, ...(await readPasskeys(await confirmed(args))) }
}

export const action = async (args: ActionFunctionArgs) => {
  const place = ownPlace(args)
  const actor = await confirmed(args)
  const sent = filledFrom(await args.request.formData())
  const removal = readFilled(sent, removePasskeyForm)
  if (removal.ok) {
    const gone = await removePasskey(actor, removal.value.remove)
    return gone === 'last' ? refused({}, [passkeyErrors.last], 409) : seeOther(`${place}/passkeys`)
  }
  const form = readFilled(sent, addPasskeyForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { sessionId, userAgent } = args.context
  if (sessionId === null) throw brokenForm()
  const outcome = await addPasskey(actor, form.value, { sessionId, userAgent })
  return 'done' in outcome ? seeOther(`${place}/passkeys`) : refused(form.filled, [passkeyErrors[outcome.refused]])
}

/**
 * Who comes: somebody tired of typing a password on a phone. The price is said first, because some live with somebody who can
 * unlock it.
 */
export default function Passkeys() {
  const { t, dayTime } = useWords()
  const { place, passkeys, possible, timeZone } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const isWork = place !== '/me'
  return (
    <>
      <Back href={place} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:passkeys.title')}</h1>
      <p className="lead">{t('account:passkeys.lead')}</p>
      {isWork && <p>{t('account:passkeys.both')}</p>}
      <Note>
        <p>{t(isWork ? 'account:passkeys.carefulWork' : 'account:passkeys.careful')}</p>
        <p>{t('account:passkeys.copied')}</p>
      </Note>
      {passkeys.length > 0 && (
        <Rows>
          {passkeys.map(({ handle: name, device, createdAt, lastUsedAt }) => (
            <Row
              key={name}
              end={
                <PostForm submission={false}>
                  <Button kind="alt" name="remove" value={name} of={t(`account:devices.${device}`)}>
                    {t('account:passkeys.remove')}
                  </Button>
                </PostForm>
              }
            >
              <p>
                <b>{t(`account:devices.${device}`)}</b>
              </p>
              <p className="meta">
                {t('account:passkeys.made', { when: dayTime(createdAt, timeZone) })}
                <br />
                {lastUsedAt
                  ? t('account:devices.lastUsed', { when: dayTime(lastUsedAt, timeZone) })
                  : t('account:passkeys.neverUsed')}
              </p>
            </Row>
          ))}
        </Rows>
      )}
      {possible && (
        <PasskeyForm way="make" ask={`${place}/passkeys/new`} submission={crypto.randomUUID()}>
          {t('account:passkeys.make')}
        </PasskeyForm>
      )}
      <p data-without-passkey="">{t('account:passkeys.without')}</p>
    </>
  )
}
