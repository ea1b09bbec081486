import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { signedInDevices } from '#app/server/identity/session.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { devicesForm } from './devices.form.ts'
import { ALL_OTHERS, signOutDevice } from './sign-out-device.server.ts'

export const handle: PageHandle = { title: 'account:devices.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const changed = new URL(args.request.url).searchParams.get('password') === 'new'
  const devices = await signedInDevices(actor, args.context.sessionId)
  return { devices, changed, timeZone: actor.timeZone, all: ALL_OTHERS }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, devicesForm)
  const here = args.context.sessionId
  // Without a device named, nothing ends: the list again.
  if (form.ok && here !== null) await signOutDevice(actor, form.value.end, here)
  return seeOther('/me/devices')
}

/** Who comes: somebody who signed in on a friend's phone, or fears that somebody else is in. Each place can be closed from here. */
export default function Devices() {
  const { t, dayTime } = useWords()
  const { devices, changed, timeZone, all } = useLoaderData<typeof loader>()
  const others = devices.filter(({ here }) => !here)
  return (
    <>
      <Back href="/me" />
      <h1>{t('account:devices.title')}</h1>
      {changed && <Note>{t('account:password.changed')}</Note>}
      <p className="lead">{t('account:devices.lead')}</p>
      <PostForm submission={false}>
        <Rows>
          {devices.map(({ handle: name, device, kept, createdAt, lastSeenAt, here }) => (
            <Row key={name}>
              <b>{t(`account:devices.${device}`)}</b>
              {here && <> · {t('account:devices.here')}</>}
              <p className="meta">
                {t('account:devices.since', { when: dayTime(createdAt, timeZone) })}
                {!here && <> · {t('account:devices.lastUsed', { when: dayTime(lastSeenAt, timeZone) })}</>}
                {kept && <> · {t('account:devices.kept')}</>}
              </p>
              {!here && (
                <Acts>
                  <Button kind="alt" name="end" value={name}>
                    {t('account:devices.end')}
                    <span className="vh">
                      : {t(`account:devices.${device}`)}, {dayTime(createdAt, timeZone)}
                    </span>
                  </Button>
                </Acts>
              )}
            </Row>
          ))}
        </Rows>
        {others.length > 1 && (
          <Acts>
            <Button kind="alt" name="end" value={all}>
              {t('account:devices.endAll')}
            </Button>
          </Acts>
        )}
      </PostForm>
      {others.length === 0 && <p>{t('account:devices.onlyHere')}</p>}
      <p>{t('account:devices.notMine')}</p>
      <More href="/me/password">{t('account:password.title')}</More>
    </>
  )
}
