import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nameMaxLength } from '#app/domain/actor.ts'
import { ProgrammeField } from '#app/features/account/programme-field.tsx'
import { Stopped } from '#app/features/sharing/stop/stopped.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { placeOf } from '#app/instruments/place.ts'
import { newestName } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { changeSettings } from './change-settings.server.ts'
import { meForm } from './me.form.ts'
import { readMe } from './read-me.server.ts'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = withDraft((args: LoaderFunctionArgs) => readMe(participant(args)))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readDrafted(args, meForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await changeSettings(actor, form.value)
  if ('done' in outcome) return seeOther('/me')
  return outcome.refused === 'stale'
    ? refused(form.filled, [{ field: 'name', message: 'common:error.stale' }], 409)
    : refused(form.filled, [{ field: 'programme', message: 'account:error.programmeUnknown' }])
}

export default function Me() {
  const { t, language, dayTime } = useWords()
  const {
    name,
    identifier,
    programmeKey,
    version,
    programmes,
    agencys,
    stop,
    timeZone,
    canBeReached,
    codeMadeAt,
    teenager,
    mayGrowUp,
  } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <h1>{t('account:me.title')}</h1>
      {codeMadeAt && (
        <PostForm action="/me/handed-code/stop" className="note flow" submission={false}>
          <p>{t('account:handedCode.made', { when: dayTime(codeMadeAt, timeZone) })}</p>
          <Acts>
            <Button kind="alt">{t('account:handedCode.stop')}</Button>
          </Acts>
        </PostForm>
      )}
      <h2>{t('account:me.mine')}</h2>
      <Links
        links={[
          { href: '/quality-of-life', icon: 'me', label: t('account:me.life') },
          ...(teenager ? [] : [{ href: '/calmap', icon: 'family' as const, label: t('account:me.map') }]),
          ...agencys.map((key) => ({ href: placeOf(key), icon: 'paper' as const, label: newestName(key, language) })),
          { href: '/history', icon: 'clock', label: t('history:title'), hint: t('history:hint') },
          ...(teenager
            ? []
            : [
                {
                  href: '/sharing',
                  icon: 'eye' as const,
                  label: t('account:me.sharing'),
                  hint: t('account:me.sharingHint'),
                },
              ]),
          { href: '/who-looked', icon: 'who', label: t('account:me.whoLooked'), hint: t('account:me.whoLookedHint') },
          { href: '/me/backup-card', icon: 'paper', label: t('account:me.card'), hint: t('account:me.cardHint') },
          { href: '/me/my-data', icon: 'paper', label: t('my-data:title'), hint: t('my-data:hint') },
        ]}
      />
      {stop ? (
        <>
          <Stopped stop={stop} timeZone={timeZone} />
          {teenager && stop.turning !== 'too-early' && <More href="/sharing">{t('sharing:stopAll.turnOff')}</More>}
        </>
      ) : (
        <PostForm action="/sharing/stop-all">
          <Acts>
            <Button kind="alt">{t('sharing:list.stopAll')}</Button>
          </Acts>
          <p className="hint">{t('sharing:stopAll.hint')}</p>
          <p className="hint">{t('sharing:stopAll.family')}</p>
        </PostForm>
      )}
      <h2>{t('account:me.signingIn')}</h2>
      <p>
        {t('account:me.signsIn')}{' '}
        <b>
          <bdi>{identifier}</bdi>
        </b>
      </p>
      <Links
        links={[
          { href: '/me/devices', label: t('account:me.devices'), hint: t('account:me.devicesHint') },
          { href: '/me/passkeys', label: t('account:passkeys.title'), hint: t('account:passkeys.hint') },
          { href: '/me/identifier', label: t('account:identifier.title') },
          { href: '/me/password', label: t('account:me.password') },
          { href: '/reading', label: t('reading-help:title'), hint: t('reading-help:hint') },
          ...(mayGrowUp ? [{ href: '/me/eighteen', label: t('account:eighteen.title') }] : []),
          ...(canBeReached ? [{ href: '/me/contact', label: t('contact:me'), hint: t('contact:meHint') }] : []),
          { href: '/me/erase', label: t('erase:link'), hint: t('erase:linkHint') },
        ]}
      />
      <PostForm draft refusal={refusal} version={version}>
        <Field
          name="name"
          label={t('account:me.name')}
          hint={t('account:signUp.nameHint')}
          value={name}
          autoComplete="nickname"
          maxLength={nameMaxLength}
        />
        {!teenager && <ProgrammeField programmes={programmes} value={programmeKey} />}
        <Acts>
          <Button>{t('account:me.save')}</Button>
        </Acts>
      </PostForm>
      <PostForm action="/sign-out" submission={false}>
        <Acts>
          <Button kind="alt">{t('account:me.signOut')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
